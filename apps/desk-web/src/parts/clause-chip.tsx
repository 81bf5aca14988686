import { Popover } from 'antd'
import { useWords } from '../words/words-provider'

/** The number of a clause; pressing it tells what the clause says. */
export function ClauseChip({ id }: { readonly id: string }) {
  const { clauses } = useWords()
  const content = (
    <div className="clause-note">
      <b className="num">{id}</b>
      <p>{clauses[id] ?? id}</p>
    </div>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomLeft" arrow={false}>
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
