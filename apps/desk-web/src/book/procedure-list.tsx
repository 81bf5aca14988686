import { procedureIds } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import type { BookOfSite } from '../api/answers'
import { procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly unfinished: BookOfSite['unfinished']
  readonly shown: string
}

const sum = (counts: Readonly<Record<string, number>> = {}): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

/** Every procedure, with how many of its cases run. */
export function ProcedureList({ unfinished, shown }: Props) {
  const words = useWords()
  const { book } = words.desk
  const total = Object.values(unfinished).reduce((all, counts) => all + sum(counts), 0)
  return (
    <nav className="card book-list" aria-label={book.title}>
      <div className="card-head">
        <b>{book.title}</b>
        <span className="aside num">{book.running(total)}</span>
      </div>
      <ul>
        {procedureIds.map((id) => (
          <li key={id}>
            <Link
              to="/book/$procedure"
              params={{ procedure: id }}
              aria-current={id === shown ? 'page' : undefined}
            >
              <span>{procedureName(words, id)}</span>
              <b className="num">{sum(unfinished[id])}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
