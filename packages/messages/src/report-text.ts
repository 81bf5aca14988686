import type { ReportId } from '@frontdesk/rules/reports'
import { cellText, type FilledCell } from './cell-text'
import { fill } from './fill'
import { listText } from './list'
import { choiceText } from './lookups'
import type { Messages } from './messages'
import type { ReadRefusal } from './refusals'
import type { ReportWords } from './report-words'

/** The words of reports, with those of the procedures that they are about. */
export interface ReportVoice {
  readonly messages: Messages
  readonly words: ReportWords
}

interface Marked {
  readonly procedure: string
  readonly mark: string
  readonly value: string
}

/** What a value of a chart is called: by the report where only it says so, else by the procedure. */
export function reportMarkText({ messages, words }: ReportVoice, marked: Marked): string {
  const { procedure, mark, value } = marked
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.marks
  return own[mark]?.[value] ?? choiceText(messages, procedure, { field: mark, value })
}

interface Written {
  readonly procedure: string
  readonly cell: FilledCell
  readonly timeZone: string
}

/** One field of a report's table. */
export const reportCellText = (voice: ReportVoice, { cell, ...said }: Written): string =>
  cell.as === 'mark'
    ? reportMarkText(voice, { ...said, mark: cell.field ?? '', value: String(cell.value) })
    : cellText(voice.messages, { cell, ...said })

const partsOf = (month: string) => month.split('-').map(Number) as [number, number]

/** `2026年10月` of `2026-10`; as short as a chart needs it, `10月`. */
export function monthText(words: ReportWords, month: string, as: 'long' | 'short' | 'tab'): string {
  const [year, at] = partsOf(month)
  if (as === 'short') return words.monthShort(at)
  return as === 'tab' ? words.monthOf(year, at) : words.month(year, at)
}

/** `投诉统计表 2026年10月`. */
export const monthTitle = (words: ReportWords, report: ReportId, month: string): string =>
  words.titled(words.names[report], monthText(words, month, 'long'))

/** Why a report cannot be frozen, with the numbers of the cases it waits for. */
export function reportRefusalText(
  { messages: { kernel }, words }: ReportVoice,
  { code, missing = [] }: Pick<ReadRefusal, 'code' | 'missing'>,
): string {
  const sentence = (words.refusals as Readonly<Record<string, string>>)[code]
  return sentence ? fill(sentence, { missing: listText(kernel, missing) }) : code
}
