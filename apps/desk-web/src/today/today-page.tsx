import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { setServerNow, useClock } from '../time/clock'
import { clockText, dateText, weekdayText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { CallBanners } from './call-banners'
import { Notices } from './notices'
import { Openings } from './openings'
import { QueueHead } from './queue-head'
import { QuickKeys } from './quick-keys'
import { Tiles } from './tiles'
import { TimeRuler } from './time-ruler'

/** What this person must do now, by deadline; who calls; how the house stands. */
export function TodayPage() {
  const [onlyMine, setOnlyMine] = useState(true)
  const today = useQuery(useTRPC().today.get.queryOptions({}))
  const rows = useMemo(
    () =>
      today.data?.rows.filter(
        ({ isMine, alarmSince }) => isMine || alarmSince !== null || !onlyMine,
      ) ?? null,
    [today.data, onlyMine],
  )
  const serverNow = today.data?.now

  useEffect(() => {
    if (serverNow) setServerNow(serverNow)
  }, [serverNow])

  return (
    <>
      <section className="today-head">
        <NowTime />
        <Openings />
      </section>
      {today.data && <CallBanners calls={today.data.calls} />}
      {today.data && <Notices notices={today.data.notices} />}
      <div className="today-grid">
        <section className="card" aria-labelledby="queue">
          <QueueHead count={rows?.length ?? null} onlyMine={onlyMine} onChange={setOnlyMine} />
          {today.isPending && <LoadingBars rows={6} />}
          {today.isError && !today.data && (
            <LoadFailure error={today.error} retry={() => today.refetch()} />
          )}
          {rows && <TimeRuler rows={rows} onlyMine={onlyMine} />}
        </section>
        <div className="side">
          <Tiles tiles={today.data?.tiles ?? null} />
          <QuickKeys />
        </div>
      </div>
    </>
  )
}

function NowTime() {
  const reader = useReader()
  const { today } = useWords().desk
  const clock = useClock((now) => clockText(now, reader.zone))
  const date = useClock((now) => dateText(now, now, reader))
  const weekday = useClock((now) => weekdayText(now, reader))
  return (
    <div className="now-time">
      <h1 className="sr">{today.title}</h1>
      <span className="big-clock num">{clock}</span>
      <span className="small">
        <b className="num">{date}</b>
        <br />
        <span className="muted">{weekday}</span>
      </span>
    </div>
  )
}
