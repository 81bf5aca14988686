import { useMe } from '../app/session'
import { clockText } from '../time/dates'
import { wallTime } from '../time/zone'
import { useWords } from '../words/words-provider'

interface Props {
  /** What is printed, and of which time. */
  readonly title: string
  readonly period: string | undefined
  /** When what is printed was read. */
  readonly readAt: number
  /** Pages of one paper are counted; sheets of many cases are each a paper of its own. */
  readonly hasPages?: boolean
}

/** The foot of every page on paper: what it is, whose, who printed it when, and which page of how many. */
export function PaperFoot({ title, period, readAt, hasPages = true }: Props) {
  const { forms } = useWords().desk
  const { companyName, siteName, name, timeZone } = useMe()
  const at = `${wallTime(readAt, timeZone).date} ${clockText(readAt, timeZone)}`
  const parts = [title, `${companyName} ${siteName}`, period, forms.printed(name, at)]
  const left = inQuotes(parts.filter(Boolean).join(' · '))
  const right = hasPages ? pageCount(forms.page(thisPage, allPages)) : '""'
  return (
    <style>{`@page { @bottom-left { content: ${left}; } @bottom-right { content: ${right}; } }`}</style>
  )
}

const [thisPage, allPages] = ['\u0001', '\u0002'] as const
const counters: Readonly<Record<string, string>> = {
  [thisPage]: 'counter(page)',
  [allPages]: 'counter(pages)',
}

/** The sentence as CSS puts it together, with its two numbers counted by the browser. */
const pageCount = (sentence: string): string =>
  sentence
    .split(new RegExp(`([${thisPage}${allPages}])`))
    .map((part) => counters[part] ?? inQuotes(part))
    .join(' ')

const inQuotes = (text: string): string => `"${text.replace(/["\\\n<]/g, '\\$&')}"`
