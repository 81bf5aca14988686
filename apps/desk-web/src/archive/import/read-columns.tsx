import type { ImportCheck } from '../../api/answers'
import { useWords } from '../../words/words-provider'

/** What was taken for which column, and what was passed over: the first thing to doubt. */
export function ReadColumns({ check }: { readonly check: ImportCheck }) {
  const words = useWords()
  const { columns, wizard } = words.desk.archive
  const { comma } = words.kernel.list
  return (
    <div className="import-step small">
      <p>
        <span className="muted">{wizard.recognised}</span>{' '}
        {check.columns.map(({ column, title }) => (
          <span key={column} className="read-column">
            {title === columns[column] ? title : `${title} → ${columns[column]}`}
          </span>
        ))}
      </p>
      {check.ignored.length > 0 && (
        <p className="muted">{wizard.ignored(check.ignored.join(comma))}</p>
      )}
      {check.joined && <p className="muted">{wizard.joined(check.joined)}</p>}
    </div>
  )
}
