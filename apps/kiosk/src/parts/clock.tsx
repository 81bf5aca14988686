import { useFlow } from '../flow/flow-context'
import { timeText } from './site-time'
import { useClock } from './use-clock'

const quarterMinute = 15_000

/** The site's time. */
export function Clock({ className }: { readonly className?: string }) {
  const { place } = useFlow().view
  const now = useClock(quarterMinute)
  const text = timeText(now, { timeZone: place?.timeZone })
  return (
    <time className={className} dateTime={text}>
      {text}
    </time>
  )
}
