import type { ColumnId, FormWords, Language, Messages } from '@frontdesk/messages'
import { cellText } from '@frontdesk/messages/cell-text'
import { loadForms, loadMessages } from '@frontdesk/messages/load-messages'
import { clockAt, dateAt } from '@frontdesk/rules'
import type { FilledForm, FormCell } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import type { Cell, Column } from '../spreadsheet/table'
import { type AskedForm, filledForm } from './filled-form'

/** A form as an Excel file: the title, columns and lines of the paper, and who signs below. */
export async function exportForm(
  known: Known,
  { language, ...asked }: AskedForm & { readonly language: Language },
): Promise<SavedFile> {
  const form = await filledForm(known, asked)
  const { site, now, who } = await ask<null>(known, {})
  const [messages, words] = await Promise.all([loadMessages(language), loadForms(language)])
  const { timeZone } = site
  const said = messages.desk.forms
  const printedAt = `${dateAt(now, timeZone)} ${clockAt(now, timeZone)}`
  const isOfCase = asked.caseId !== undefined
  return savedFile(
    {
      name: words.titles[asked.formId],
      heading: [
        words.titles[asked.formId],
        [
          `${site.companyName} ${site.name}`,
          ...(isOfCase ? [] : [said.period(asked.from, asked.until)]),
          said.saved(who?.name ?? '', printedAt),
        ].join('    '),
        ...(form.isCut ? [said.cut] : []),
      ],
      columns: columnsOf(form, words),
      rows: form.lines.map(({ procedure, cells }) =>
        cells.map((cell) => written(messages, { procedure, cell, timeZone })),
      ),
      foot: footOf(form, words, asked),
    },
    { format: 'xlsx', date: dateAt(now, timeZone), isCut: form.isCut },
  )
}

const kinds: Readonly<Record<string, Pick<Column, 'kind' | 'width'>>> = {
  number: { kind: 'number', width: 10 },
  money: { kind: 'money', width: 12 },
  day: { kind: 'date', width: 12 },
  date: { kind: 'date', width: 12 },
  moment: { kind: 'text', width: 18 },
  words: { kind: 'text', width: 36 },
}

/** A column is of the kind of its cells; of what is empty it is text. */
const columnsOf = ({ columns, lines }: FilledForm, words: FormWords): readonly Column[] =>
  columns.map((id, index) => ({
    title: words.columns[id as ColumnId],
    ...(kinds[lines[0]?.cells[index]?.as ?? ''] ?? { kind: 'text', width: 14 }),
  }))

interface Written {
  readonly procedure: string | null
  readonly cell: FormCell
  readonly timeZone: string
}

function written(messages: Messages, { procedure, cell, timeZone }: Written): Cell {
  if (typeof cell.value === 'number') return cell.as === 'money' ? cell.value / 100 : cell.value
  return cellText(messages, { procedure, cell, timeZone }) || null
}

function footOf({ signatures }: FilledForm, words: FormWords, { formId }: AskedForm) {
  const note = words.notes[formId]
  return [
    ...(note ? [note] : []),
    signatures.map((who) => `${words.signatures[who]}: ________________`).join('    '),
  ]
}
