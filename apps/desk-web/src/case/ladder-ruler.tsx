import type { CaseView } from '../api/answers'
import { useReader } from '../app/session'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'

const share = (at: number, start: number, end: number) =>
  Math.max(0, Math.min(100, ((at - start) / (end - start)) * 100))

/** The lying ruler: how much of the ladder is used, who holds it, who is next and when. */
export function LadderRuler({ view }: { readonly view: CaseView }) {
  const rungs = view.ladder
  const first = rungs[0]
  const last = rungs.at(-1)
  if (view.isEnded || !first || !last || rungs.length < 2) return null
  return <Ruler view={view} start={Date.parse(first.from)} end={Date.parse(last.from)} />
}

interface Props {
  readonly view: CaseView
  readonly start: number
  readonly end: number
}

function Ruler({ view, start, end }: Props) {
  const words = useWords()
  const reader = useReader()
  const { casePage } = words.desk
  const rungs = view.ladder
  const used = useClock((now) => Math.round(share(now, start, end) * 10) / 10)
  const current = useClock((now) => rungs.findLastIndex(({ from }) => Date.parse(from) <= now))
  const since = share(Date.parse(rungs[current]?.from ?? ''), start, end) || 0
  const moments = useClock((now) =>
    rungs.map(({ from }) => momentText(Date.parse(from), now, reader)).join('|'),
  ).split('|')
  return (
    <figure className="card ladder" aria-label={casePage.ladder}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" fill="var(--sunken)" />
        <rect width={since} height="8" fill="var(--edge)" />
        <rect x={since} width={Math.max(0, used - since)} height="8" fill="var(--plate)" />
      </svg>
      <ol>
        {rungs.map(({ role, from, person }, index) => {
          const at = share(Date.parse(from), start, end)
          const isLast = index === rungs.length - 1
          const kinds = [isLast ? 'last' : '', index === current ? 'current' : '']
          return (
            <li
              key={from + role}
              className={kinds.join(' ').trim()}
              style={isLast ? { right: 0 } : { left: `${at}%` }}
              aria-current={index === current ? 'step' : undefined}
            >
              <b>
                {roleName(words, role)}
                {person && <span className="person"> {person.name}</span>}
              </b>
              <span className="num">
                {index === 0
                  ? casePage.received(moments[index] ?? '')
                  : casePage.from(moments[index] ?? '')}
              </span>
            </li>
          )
        })}
      </ol>
      <span className="now-pin" style={{ left: `calc(16px + (100% - 32px) * ${used / 100})` }}>
        {casePage.now}
      </span>
    </figure>
  )
}
