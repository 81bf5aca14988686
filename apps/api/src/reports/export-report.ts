import type { Language, ReportWords } from '@frontdesk/messages'
import { loadMessages, loadReports } from '@frontdesk/messages/load-messages'
import { monthTitle, type ReportVoice, reportCellText } from '@frontdesk/messages/report-text'
import { reportTiles } from '@frontdesk/messages/report-tiles'
import { addMinutes, clockAt, dateAt } from '@frontdesk/rules'
import type { FormCell } from '../answers'
import { ask } from '../ask'
import type { Known } from '../context'
import { type SavedFile, savedFile } from '../spreadsheet/saved-file'
import type { Cell, Column } from '../spreadsheet/table'
import type { MonthlyReportAnswer } from './answers'
import { type AskedReport, monthlyReport } from './monthly'

/** A report as an Excel file: the figures above, and a line for each of its cases. */
export async function exportReport(
  known: Known,
  { language, ...asked }: AskedReport & { readonly language: Language },
): Promise<SavedFile> {
  const answer = await monthlyReport(known, asked)
  const { site, now, who } = await ask<null>(known, {})
  const [messages, words] = await Promise.all([loadMessages(language), loadReports(language)])
  const { timeZone } = site
  const { procedure, period, columns, rows } = answer
  const title = monthTitle(words, asked.report, period.month)
  const printedAt = `${dateAt(now, timeZone)} ${clockAt(now, timeZone)}`
  return savedFile(
    {
      name: title,
      heading: [
        title,
        [
          `${site.companyName} ${site.name}`,
          words.period(
            dateAt(period.from, timeZone),
            dateAt(addMinutes(period.until, -1), timeZone),
          ),
          messages.desk.forms.saved(who?.name ?? '', printedAt),
        ].join('    '),
        ...(answer.isOver ? [] : [words.isRunning]),
        ...figureLines(words, answer),
      ],
      columns: columns.map((column, at) => columnOf(words.columns[column], rows[0]?.cells[at])),
      rows: rows.map(({ cells }) =>
        cells.map((cell) => written({ messages, words }, { procedure, cell, timeZone })),
      ),
    },
    { format: 'xlsx', date: dateAt(now, timeZone) },
  )
}

const figureLines = (words: ReportWords, answer: MonthlyReportAnswer): readonly string[] =>
  reportTiles(words, answer).map(({ label, value, unit, note, change }) =>
    [label, [value, unit].join(unit === '%' ? '' : ' ').trim(), note, change]
      .filter(Boolean)
      .join('    '),
  )

const widths: Readonly<Record<string, number>> = { words: 36, moment: 18, unit: 12 }

/** A column is of the kind of its first cell; what is empty is text. */
function columnOf(title: string, cell: FormCell | undefined): Column {
  const as = cell?.as ?? 'text'
  if (as === 'number' || as === 'money') return { title, kind: as, width: 12 }
  if (as === 'day' || as === 'date') return { title, kind: 'date', width: 12 }
  return { title, kind: 'text', width: widths[as] ?? 14 }
}

interface Written {
  readonly procedure: string
  readonly cell: FormCell
  readonly timeZone: string
}

function written(voice: ReportVoice, said: Written): Cell {
  const { as, value } = said.cell
  if (typeof value === 'number') return as === 'money' ? value / 100 : value
  return reportCellText(voice, said) || null
}
