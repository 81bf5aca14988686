import type { ColumnId, FormWords } from '@frontdesk/messages'
import { Link } from '@tanstack/react-router'
import type { FilledForm } from '../api/answers'
import { type FormLine, groupsOf } from './groups-of'
import { SignatureLines } from './signature-lines'
import { WrittenCell } from './written-cell'

interface Props {
  readonly words: FormWords
  readonly form: FilledForm
}

/** A register: the lines of a case together, and every one leads to it. */
export function FormRegister({ words, form }: Props) {
  const { columns, signatures } = form
  return (
    <div className="form-scroll">
      <table className={`form-register ${density(columns.length)}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column as ColumnId]}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(form.lines).map((lines, place) => (
          // A case may come again further down, and the groups keep their order.
          <CaseRows key={`${lines[0]?.caseId} ${place + 1}`} form={form} lines={lines} />
        ))}
      </table>
      <SignatureLines words={words} signatures={signatures} />
    </div>
  )
}

// More columns, smaller letters: all of them have to stand beside each other on a page.
const density = (columnCount: number) => {
  if (columnCount > 18) return 'densest'
  return columnCount > 12 ? 'dense' : ''
}

interface CaseRowsProps {
  readonly form: FilledForm
  readonly lines: readonly FormLine[]
}

function CaseRows({ form: { columns, caseColumns }, lines }: CaseRowsProps) {
  return (
    <tbody>
      {lines.map(({ caseId, procedure, cells }, line) => (
        // A case may have several lines, and they keep their order.
        <tr key={`${caseId} ${line + 1}`}>
          {columns.map((column, index) => {
            const cell = cells[index]
            const isSaidOnce = caseColumns.includes(column)
            if (!cell || (isSaidOnce && line > 0)) return null
            const text = <WrittenCell procedure={procedure} cell={cell} />
            return (
              <td
                key={column}
                data-as={cell.as}
                rowSpan={isSaidOnce && lines.length > 1 ? lines.length : undefined}
              >
                {index === 0 && caseId !== null ? (
                  <Link to="/cases/$caseId" params={{ caseId }}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
