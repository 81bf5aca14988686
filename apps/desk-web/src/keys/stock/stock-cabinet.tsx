import type { KeyboardEvent } from 'react'
import type { KeyRow } from '../../api/answers'
import { useWords } from '../../words/words-provider'
import { KindMark } from '../key-shape'
import { buildingName } from '../key-words'
import { shelvesOf } from '../shelves'
import { lookedAt, type Mark, type Marks } from './count'
import { StockHook } from './stock-hook'

interface Props {
  readonly cabinet: string
  readonly keys: readonly KeyRow[]
  readonly marks: Marks
  readonly onMark: (found: Marks) => void
}

const byKey: Readonly<Record<string, Mark>> = {
  Enter: 'hangs',
  Delete: 'empty',
  Backspace: 'empty',
}
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** The cabinet to be counted, shelf by shelf; the keyboard goes from hook to hook. */
export function StockCabinet({ cabinet, keys, marks, onMark }: Props) {
  const words = useWords()
  const { keyCabinet, keyStock } = words.desk
  const shelves = shelvesOf(keys)
  const inOrder = shelves.flatMap((shelf) => shelf.keys)

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const hooks = [...event.currentTarget.querySelectorAll<HTMLElement>('.stock-hook')]
    const at = hooks.indexOf(event.target as HTMLElement)
    const key = inOrder[at]
    const mark = byKey[event.key]
    const step = mark ? 1 : steps[event.key]
    if (!key || !step) return
    event.preventDefault()
    if (mark) onMark({ [key.keyId]: mark })
    hooks[at + step]?.focus()
  }

  return (
    <section className="cabinet" aria-label={keyCabinet.cabinetName(cabinet)} onKeyDown={onKey}>
      {shelves.map((shelf) => {
        const left = shelf.keys.filter(({ keyId }) => marks[keyId] === undefined)
        return (
          <div className="shelf" key={shelf.keys[0]?.keyId}>
            <h2>
              <KindMark kind={shelf.kind} />
              <span>
                {keyCabinet.kinds[shelf.kind]}
                <small>{buildingName(words, shelf.building)}</small>
                <small className="num">
                  {lookedAt(shelf.keys, marks)} / {shelf.keys.length}
                </small>
                {left.length > 0 && left.length < shelf.keys.length && (
                  <button
                    type="button"
                    className="btn plain sm"
                    onClick={() =>
                      onMark(Object.fromEntries(left.map(({ keyId }) => [keyId, 'empty'])))
                    }
                  >
                    {keyStock.restEmpty}
                  </button>
                )}
              </span>
            </h2>
            <ul>
              {shelf.keys.map((row) => (
                <li key={row.keyId}>
                  <StockHook
                    row={row}
                    mark={marks[row.keyId]}
                    onMark={(mark) => onMark({ [row.keyId]: mark })}
                  />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="cabinet-legend small muted">{keyStock.keys}</p>
    </section>
  )
}
