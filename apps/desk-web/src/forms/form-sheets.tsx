import type { ColumnId, FormWords } from '@frontdesk/messages'
import { type FormId, writtenForms } from '@frontdesk/rules/forms'
import { Link } from '@tanstack/react-router'
import type { FilledForm } from '../api/answers'
import { useMe } from '../app/session'
import { useWords } from '../words/words-provider'
import { type FormLine, rowsOf } from './groups-of'
import { SignatureLines } from './signature-lines'
import { WrittenCell } from './written-cell'

interface Props {
  readonly formId: FormId
  readonly words: FormWords
  readonly form: FilledForm
  /** False where each of several sheets can also be printed alone. */
  readonly isOneCase: boolean
}

/** A sheet of paper a case; an order has one for each who keeps a copy. */
export function FormSheets({ form, isOneCase, ...said }: Props) {
  return form.lines.flatMap((line) =>
    Array.from({ length: form.copies }, (_, copy) => {
      const keeper = form.copies > 1 ? (said.words.copies[copy] ?? null) : null
      const hasLink = !isOneCase && copy === 0
      return (
        <Sheet
          key={`${line.caseId} ${keeper}`}
          {...said}
          form={form}
          line={line}
          keeper={keeper}
          hasLink={hasLink}
        />
      )
    }),
  )
}

interface SheetProps extends Omit<Props, 'isOneCase'> {
  readonly line: FormLine
  /** Who keeps this copy. */
  readonly keeper: string | null
  /** To this sheet alone. */
  readonly hasLink: boolean
}

function Sheet({ formId, words, form, line, keeper, hasLink }: SheetProps) {
  const { forms } = useWords().desk
  const note = words.notes[formId]
  const { companyName, siteName } = useMe()
  return (
    <section className={writtenForms[formId].isSlip ? 'form-sheet slip' : 'form-sheet'}>
      {hasLink && line.caseId && (
        <p className="small screen-only">
          <Link to="/forms/$form" params={{ form: formId }} search={{ case: line.caseId }}>
            {forms.onlyThis}
          </Link>
        </p>
      )}
      <table>
        <thead>
          <tr>
            <td colSpan={4}>
              <p>
                {companyName} {siteName}
              </p>
              <h2>{words.titles[formId]}</h2>
              {keeper && <p className="form-keeper">{keeper}</p>}
            </td>
          </tr>
        </thead>
        <tbody>
          {rowsOf(form.columns, line).map((fields) => (
            <tr key={fields[0]?.column}>
              {fields.flatMap(({ column, cell }) => [
                <th key={column} scope="row">
                  {words.columns[column as ColumnId]}
                </th>,
                <td
                  key={`${column} value`}
                  data-as={cell.as}
                  colSpan={fields.length === 1 ? 3 : undefined}
                >
                  <WrittenCell procedure={line.procedure} cell={cell} />
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="form-note">{note}</p>}
      <SignatureLines words={words} signatures={form.signatures} />
    </section>
  )
}
