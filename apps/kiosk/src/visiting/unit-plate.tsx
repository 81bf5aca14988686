import { useWords } from '../words/words-context'
import { unitParts } from './unit-text'

/** The unit as it is typed, on a plate like the one at its door. */
export function UnitPlate({ text }: { readonly text: string }) {
  const { host: words } = useWords()
  const units = [words.building, words.section]
  const parts = unitParts(text)
  return (
    <div
      className={`plate unit-plate tabular ${parts.length > 2 ? 'unit-plate-long' : ''}`}
      role="status"
    >
      <span className="sr-only">{text ? words.entered(text) : words.empty}</span>
      <span aria-hidden="true" className="unit-plate-text">
        {text === '' && <i className="unit-plate-empty">{words.empty}</i>}
        {parts.map((part, index) => {
          const isRoom = index === parts.length - 1
          const unit = isRoom ? words.room : units[index]
          return (
            part !== '' && (
              // The place in the number is the part's identity.
              <span key={`${index + 1}/${parts.length}`} className="unit-plate-part">
                <b>{part}</b>
                <i>{unit}</i>
              </span>
            )
          )
        })}
      </span>
    </div>
  )
}
