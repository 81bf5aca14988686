import { useReader } from '../app/session'
import { useClock } from '../time/clock'
import { countdownText, toneOf } from '../time/countdown'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'

interface Props {
  readonly dueAt: string
  readonly openedAt?: string
  /** What stands in the ink: the span that ticks, or the moment itself. */
  readonly lead?: string
}

/** A ticking span. Screen readers hear the due moment once, then only a change of state. */
export function Countdown({ dueAt, openedAt, lead }: Props) {
  const reader = useReader()
  const { time } = useWords().desk
  const tone = useClock((now) => toneOf(now, dueAt, openedAt))
  const text = useClock((now) => lead ?? countdownText(reader.words, now, dueAt))
  const spoken = useClock((now) =>
    time.spoken(momentText(Date.parse(dueAt), now, reader), time.tones[tone]),
  )
  return (
    <span className={`countdown num ${tone}`}>
      <span aria-hidden="true">{text}</span>
      <span className="sr" aria-live="polite">
        {spoken}
      </span>
    </span>
  )
}

/** The span alone, for the line under a moment that leads. */
export function CountdownSpan({ dueAt }: { readonly dueAt: string }) {
  const { words } = useReader()
  const text = useClock((now) => countdownText(words, now, dueAt))
  return (
    <span className="num" aria-hidden="true">
      {text}
    </span>
  )
}
