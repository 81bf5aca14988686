import { useFlow } from '../flow/flow-context'
import { dayText, timeText } from '../parts/site-time'
import { useClock } from '../parts/use-clock'
import { useLanguage } from '../words/words-context'
import { Skyline } from './skyline'

const quarterMinute = 15_000
const isWide = /[⺀-鿿豈-﫿＀-｠]/

/** How many Han characters wide a name is, so that it fits the sign whatever its length. */
const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (isWide.test(letter) ? 1 : 0.6), 0)

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
        {dayText(now, { language, timeZone })}
        <b className="site-sign-clock">{timeText(now, { timeZone })}</b>
      </time>
      <h1 style={{ '--width': Math.max(3, widthOf(name)) }}>
        {place && <span>{words.welcome.greeting}</span>}
        {name}
      </h1>
      <p className="text-lead font-normal">{place?.companyName}</p>
      <Skyline />
    </section>
  )
}
