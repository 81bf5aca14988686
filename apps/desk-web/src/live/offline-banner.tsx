import { Icon } from '../parts/icon'
import { useClock } from '../time/clock'
import { useWords } from '../words/words-provider'
import { useConnection } from './live-updates'

// A stream that comes back at once is not worth a banner.
const shownAfterMs = 2500

/** The amber bar: since when the line is cut, what still works, and try now. */
export function OfflineBanner() {
  const { cutSince, retry } = useConnection()
  const { offline, time } = useWords().desk
  const seconds = useClock(() => {
    const cutMs = cutSince === null ? 0 : Date.now() - cutSince
    return cutMs < shownAfterMs ? 0 : Math.floor(cutMs / 1000)
  })
  if (seconds === 0) return null
  const span = time.minutes(Math.floor(seconds / 60), seconds % 60)
  return (
    <section className="offline" role="status">
      <Icon name="cut" size={20} />
      <p>
        <b>
          <span className="num" aria-hidden="true">
            {offline.title(span)}
          </span>
          <span className="sr">{offline.title('')}</span>
        </b>
        {offline.hint}
      </p>
      <button className="btn sm" type="button" onClick={retry}>
        <Icon name="retry" size={16} />
        {offline.retry}
      </button>
    </section>
  )
}
