import { type ClauseId, clauses, type Procedure } from '@frontdesk/rules'
import { clauseTitle } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { citedBy } from './cited'

const ids = Object.keys(clauses) as ClauseId[]
const isOfTheHouse = (id: string) => id.startsWith('H-')

/** Every clause of a procedure and every other it rests on, in the order of the source; those of the house come last and say so. */
export function ClausesCard({ procedure }: { readonly procedure: Procedure }) {
  const words = useWords()
  const { book } = words.desk
  const cited = new Set<string>(citedBy(procedure))
  const own = ids.filter((id) => clauses[id].procedure === procedure.id || cited.has(id))
  return (
    <section className="card" aria-labelledby="book-clauses">
      <div className="card-head">
        <h2 id="book-clauses">{book.clauses}</h2>
        <span className="aside num">{book.clauseCount(own.length)}</span>
      </div>
      <dl className="book-clauses">
        {own.map((id) => (
          <div key={id} id={id}>
            <dt className="num">{id}</dt>
            <dd>
              {clauseTitle(words, id)}
              {isOfTheHouse(id) && <span className="muted small"> {book.ours}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
