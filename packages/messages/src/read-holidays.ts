import { addToDate, type CalendarDate } from '@frontdesk/rules'

/** Days in a row of one kind, as a notice has them. */
export interface NoticedDays {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly kind: 'off' | 'makeUp'
  /** What the days are called; empty where the notice does not say. */
  readonly name: string
}

export interface ReadHolidays {
  readonly days: readonly NoticedDays[]
  /** Sentences with a date that cannot be, or of which nobody knows whether it is worked. */
  readonly unread: readonly string[]
}

/**
 * Reads holidays out of what people paste: the notice of the State Council as it stands, or rows of
 * a spreadsheet. Dates without a year are of `year`; a day of one kind is never of the other.
 */
export function readHolidays(text: string, year: number): ReadHolidays {
  const days: NoticedDays[] = []
  const unread: string[] = []
  let name = ''
  for (const sentence of sentencesIn(text)) {
    name = nameIn(sentence) ?? name
    const found = daysIn(sentence, { year, name })
    if (found === null) unread.push(sentence.trim())
    else days.push(...found.filter((one) => !days.some((other) => isSame(one, other))))
  }
  return { days: days.toSorted((one, other) => one.from.localeCompare(other.from)), unread }
}

// What stands in brackets is the weekday; some put spaces around numbers; a tab between two dates means up to.
const sentencesIn = (text: string): readonly string[] =>
  text
    .replaceAll(/（[^）]*）|\([^)]*\)/g, '')
    .replaceAll(/(?<=\d) +(?=[年月日天])|(?<=[年月]) +(?=\d)/g, '')
    .split(/[。；;\n]/)
    .filter((sentence) => /\d/.test(sentence))

const dayPattern = String.raw`(?:(\d{4})[年\-/.])?(?:(\d{1,2})[月\-/.])?(\d{1,2})日?`
const dateAlone = String.raw`(?:\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d{1,2}日)`
const token = new RegExp(
  String.raw`(?<from>${dateAlone})(?:\s*(?:至|到|—+|–|～|~|-|\t|\bto\b)\s*(?<until>${dateAlone}))?|(?<makeUp>调休上班|調休上班|上班|补班|補班|make-up(?: day)?)|(?<off>放假|day off)`,
  'gi',
)

interface Span {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** Null when a date cannot be, or nothing says what the days are. */
function daysIn(
  sentence: string,
  { year, name }: { readonly year: number; readonly name: string },
): readonly NoticedDays[] | null {
  const days: NoticedDays[] = []
  let waiting: Span[] = []
  let kind: NoticedDays['kind'] | null = null
  let month = ''
  for (const { groups = {} } of sentence.matchAll(token)) {
    if (groups.from) {
      const from = dateOf(groups.from, { year, month })
      month = from?.slice(5, 7) ?? month
      const until = groups.until ? dateOf(groups.until, { year, month }) : from
      month = until?.slice(5, 7) ?? month
      if (!from || !until || until < from) return null
      waiting.push({ from, until })
    } else {
      kind = groups.off ? 'off' : 'makeUp'
      const said = kind
      days.push(...waiting.map((span) => ({ ...span, kind: said, name })))
      waiting = []
    }
  }
  if (waiting.length > 0 && kind === null) return null
  const last = kind
  return last ? [...days, ...waiting.map((span) => ({ ...span, kind: last, name }))] : days
}

function dateOf(
  text: string,
  known: { readonly year: number; readonly month: string },
): CalendarDate | null {
  const [, year = String(known.year), month = known.month, day = ''] =
    new RegExp(`^${dayPattern}$`).exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isPossible = !Number.isNaN(Date.parse(date)) && addToDate(date, 0) === date
  return isPossible ? date : null
}

/** What stands before a colon, or what a row says beside its dates; null where it says nothing. */
function nameIn(sentence: string): string | null {
  const [, before] =
    /^\s*(?:[一二三四五六七八九十]+、)?\s*([^\d:：]{1,20})[:：]/.exec(sentence) ?? []
  if (before) return before.trim()
  const left = sentence
    .replaceAll(token, ' ')
    .replaceAll(
      /共?\s*\d+\s*[天日]|[周週]?[一二三四五六]、|调休|調休|[周週星期][一二三四五六日]/g,
      ' ',
    )
    .replaceAll(/[\s、，,.\d|]+/g, ' ')
    .trim()
  return sentence.includes('\t') && left ? left : null
}

const isSame = (one: NoticedDays, other: NoticedDays): boolean =>
  one.from === other.from && one.until === other.until && one.kind === other.kind
