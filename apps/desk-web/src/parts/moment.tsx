import { useReader } from '../app/session'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'

/** An instant on the site's clocks: `11月23日 14:05`. */
export function Moment({ at }: { readonly at: string }) {
  const reader = useReader()
  const text = useClock((now) => momentText(Date.parse(at), now, reader))
  return (
    <time className="num" dateTime={at}>
      {text}
    </time>
  )
}

/** The same as a text, to stand in a sentence. */
export function useMomentText(at: string | null): string {
  const reader = useReader()
  return useClock((now) => (at ? momentText(Date.parse(at), now, reader) : ''))
}
