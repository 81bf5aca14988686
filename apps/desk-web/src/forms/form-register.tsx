import type { ColumnId, FormWords } from '@frontdesk/messages'
import { Link } from '@tanstack/react-router'
import type { FilledForm } from '../api/answers'
import { useReader } from '../app/session'
import { useWords } from '../words/words-provider'
import { cellText } from './cell-text'

interface Props {
  readonly words: FormWords
  readonly form: FilledForm
}

/** A register: a line each, and every line leads to its case. */
export function FormRegister({ words, form }: Props) {
  const said = useWords()
  const reader = useReader()
  return (
    <div className="form-scroll">
      <table className="form-register">
        <thead>
          <tr>
            {form.columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column as ColumnId]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.lines.map(({ caseId, procedure, cells }, line) => (
            // A case may have several lines, and they keep their order.
            <tr key={`${caseId} ${line + 1}`}>
              {cells.map((cell, index) => (
                <td key={form.columns[index]}>
                  {index === 0 ? (
                    <Link to="/cases/$caseId" params={{ caseId }}>
                      {cellText(said, reader, { procedure, cell })}
                    </Link>
                  ) : (
                    cellText(said, reader, { procedure, cell })
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
