import type { ColumnId, FormWords } from '@frontdesk/messages'
import type { FilledForm } from '../api/answers'
import { useMe, useReader } from '../app/session'
import { useWords } from '../words/words-provider'
import { cellText } from './cell-text'

interface Props {
  readonly title: string
  readonly words: FormWords
  readonly form: FilledForm
}

/** A sheet of paper a case; an order has one for each who holds a copy. */
export function FormSheets({ title, words, form }: Props) {
  const lines = form.lines.length > 0 ? form.lines : blankLine(form)
  return lines.flatMap((line) =>
    Array.from({ length: form.copies }, (_, copy) => (
      <Sheet
        key={`${line.caseId} ${words.copies[copy] ?? ''}`}
        title={form.copies > 1 ? `${title} · ${words.copies[copy] ?? ''}` : title}
        words={words}
        columns={form.columns}
        line={line}
      />
    )),
  )
}

type Line = FilledForm['lines'][number]

// A form that belongs to no case is printed empty, to be filled in by hand.
const blankLine = ({ columns }: FilledForm): readonly Line[] => [
  { caseId: '', procedure: '', cells: columns.map(() => ({ as: 'blank', value: null })) },
]

interface SheetProps {
  readonly title: string
  readonly words: FormWords
  readonly columns: readonly string[]
  readonly line: Line
}

function Sheet({ title, words, columns, line }: SheetProps) {
  const said = useWords()
  const reader = useReader()
  const { companyName, siteName } = useMe()
  return (
    <section className="form-sheet">
      <p className="form-company">
        {companyName} {siteName}
      </p>
      <h2>{title}</h2>
      <table>
        <tbody>
          {columns.map((column, index) => {
            const cell = line.cells[index]
            return (
              <tr key={column}>
                <th scope="row">{words.columns[column as ColumnId]}</th>
                <td>{cell && cellText(said, reader, { procedure: line.procedure, cell })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
