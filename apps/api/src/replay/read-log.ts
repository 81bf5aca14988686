import { CommandError } from '../start/run-command'

/** One line of a help-desk log. */
export interface LogEvent {
  readonly activity: string
  readonly at: string
}

/** A case of the log: its events in the order in which they happened. */
export interface LogCase {
  readonly id: string
  readonly customer: string
  readonly product: string
  readonly events: readonly LogEvent[]
}

export class LogError extends CommandError {}

const needed = ['Case ID', 'Activity', 'Complete Timestamp', 'customer', 'product'] as const
type Column = (typeof needed)[number]

/** Reads a help-desk log; cases come in the order of their first events. */
export function readLog(text: string): LogCase[] {
  const [header = [], ...rows] = linesOf(text)
  const columns = columnsOf(header)
  const cases = new Map<string, LogCase & { events: LogEvent[] }>()
  for (const [at, row] of rows.entries()) {
    const cell = (column: Column) => row[columns[column]] ?? ''
    const id = cell('Case ID')
    const known = cases.get(id) ?? newCase(id, cell('customer'), cell('product'))
    cases.set(id, known)
    known.events.push({
      activity: cell('Activity'),
      at: instantOf(cell('Complete Timestamp'), at + 2),
    })
  }
  // Sorting is stable: events of one moment stay in the order of the log.
  for (const { events } of cases.values())
    events.sort((a, b) => (a.at < b.at ? -1 : +(a.at > b.at)))
  return [...cases.values()].sort((a, b) => (firstAt(a) < firstAt(b) ? -1 : 1))
}

const newCase = (id: string, customer: string, product: string) => ({
  id,
  customer,
  product,
  events: [] as LogEvent[],
})

const firstAt = ({ events }: LogCase): string => events[0]?.at ?? ''

/** Two columns may have the same name: the first one counts. */
function columnsOf(header: readonly string[]): Readonly<Record<Column, number>> {
  const missing = needed.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new LogError(`The log has no column ${missing.join(', ')}.`)
  const found = needed.map((name) => [name, header.indexOf(name)])
  return Object.fromEntries(found) as Readonly<Record<Column, number>>
}

const timeShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** `2012/10/09 14:50:17.000`, which names no zone: taken as UTC. */
function instantOf(text: string, line: number): string {
  const iso = `${text.trim().replaceAll('/', '-').replace(' ', 'T')}Z`
  const ms = timeShape.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(ms)) throw new LogError(`Line ${line}: '${text}' is no time.`)
  return new Date(ms).toISOString()
}

/** Comma-separated values; a quoted cell may hold commas, line ends and doubled quotes. */
function linesOf(text: string): string[][] {
  const cellOrEnd = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy
  const lines: string[][] = []
  let line: string[] = []
  const plain = text.replace(/^\uFEFF/, '').trimEnd()
  while (cellOrEnd.lastIndex <= plain.length) {
    const match = cellOrEnd.exec(plain)
    if (!match) throw new LogError('The log is no comma-separated text.')
    const [, cell = '', end] = match
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    lines.push(line)
    line = []
    if (end === '') break
  }
  return lines
}
