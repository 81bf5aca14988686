import { clauses, isProcedureId, type SourceClause } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
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
      <InTheBook id={id} />
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

// What holds for every procedure stands in none of them.
function InTheBook({ id }: { readonly id: string }) {
  const { book } = useWords().desk
  const known: Readonly<Record<string, SourceClause>> = clauses
  const procedure = known[id]?.procedure ?? ''
  if (!isProcedureId(procedure)) return null
  return (
    <Link className="small" to="/book/$procedure" params={{ procedure }} hash={id}>
      {book.openAt}
    </Link>
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
