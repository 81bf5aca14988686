import type { CommandSpec, Procedure } from '@frontdesk/rules'
import { ClauseChips } from '../parts/clause-chip'
import { commandLabel, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { citedFor } from './cited'

// Nobody presses these.
const unsaid: readonly string[] = ['strikeClock', 'markSeen', 'reveal']

/** Each command of a procedure: who may send it, and every clause that it must meet. */
export function CommandsTable({ procedure }: { readonly procedure: Procedure }) {
  const words = useWords()
  const { book } = words.desk
  const commands = Object.entries<CommandSpec>(procedure.commands).filter(
    ([type]) => !unsaid.includes(type),
  )
  return (
    <section className="card" aria-labelledby="book-commands">
      <div className="card-head">
        <h2 id="book-commands">{book.commands}</h2>
        <span className="aside">{book.commandsHint}</span>
      </div>
      <table className="cases book-commands">
        <thead>
          <tr>
            <th>{book.command}</th>
            <th>{book.who}</th>
            <th>{book.clauses}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(([type, spec]) => (
            <tr key={type}>
              <td>
                {commandLabel(words, procedure.id, type)}
                <span className="id">{type}</span>
              </td>
              <td>{spec.by.map((role) => roleName(words, role)).join(words.kernel.list.comma)}</td>
              <td>
                <ClauseChips ids={citedFor(procedure, type)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
