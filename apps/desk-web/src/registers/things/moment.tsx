import { useReader } from '../../app/session'
import { useClock } from '../../time/clock'
import { momentText } from '../../time/dates'

/** A whole moment on the site's clocks. */
export function Moment({ at }: { readonly at: string }) {
  const reader = useReader()
  return useClock((now) => momentText(Date.parse(at), now, reader))
}
