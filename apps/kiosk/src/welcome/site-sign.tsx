import { useFlow } from '../flow/flow-context'
import { dayText, timeText } from '../parts/site-time'
import { useClock } from '../parts/use-clock'
import { useLanguage } from '../words/words-context'
import { nameWidth } from './name-width'
import { Skyline } from './skyline'

const quarterMinute = 15_000
/** The door plate, grown to the size of a sign: the place, the day, the time. */
export function SiteSign() {
  const { words, language } = useLanguage()
  const { place } = useFlow().view
  const now = useClock(quarterMinute)
  const { timeZone } = place ?? {}
  const name = place?.siteName ?? words.appTitle
  return (
    <section className="sign site-sign">
      <time className="flex items-baseline justify-between font-normal text-lead">
        {dayText(now, { language, words, timeZone })}
        <b className="site-sign-clock">{timeText(now, { timeZone })}</b>
      </time>
      <h1 style={{ '--width': Math.max(3, nameWidth(name)) }}>
        {place && <span>{words.welcome.greeting}</span>}
        {name}
      </h1>
      <p className="text-lead font-normal">{place?.companyName}</p>
      <Skyline />
    </section>
  )
}
