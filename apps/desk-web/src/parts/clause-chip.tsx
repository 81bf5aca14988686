import { Popover } from 'antd'
import { clauseTitle } from '../words/lookup'
import { useWords } from '../words/words-provider'

const inMain = (chip: HTMLElement) => chip.closest('main') ?? document.body

/** The number of a clause; pressing it tells what the clause says. */
export function ClauseChip({ id }: { readonly id: string }) {
  const words = useWords()
  const content = (
    <div className="clause-note">
      <b className="num">{id}</b>
      <p>{clauseTitle(words, id)}</p>
    </div>
  )
  return (
    <Popover
      content={content}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      getPopupContainer={inMain}
    >
      <button className="clause" type="button">
        {id}
      </button>
    </Popover>
  )
}

export function ClauseChips({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <span className="clauses">
      {ids.map((id) => (
        <ClauseChip key={id} id={id} />
      ))}
    </span>
  )
}
