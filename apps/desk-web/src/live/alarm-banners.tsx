import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { Countdown } from '../parts/countdown'
import { Icon } from '../parts/icon'
import { stateName, titleText } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** On every page of every desk: emergencies that nobody is on the way to. */
export function AlarmBanners() {
  const { title } = useWords().desk.alarms
  const alarms = useQuery(useTRPC().today.alarms.queryOptions())
  const rows = alarms.data ?? []
  return (
    <section aria-label={title} aria-live="assertive">
      {rows.length > 0 && (
        <ul className="alarms">
          {rows.map((row) => (
            <AlarmBanner key={row.caseId} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function AlarmBanner({ row }: { readonly row: CaseRow }) {
  const words = useWords()
  const { alarms } = words.desk
  const what = titleText(words, row)
  return (
    <li className="alarm">
      <Icon name="bell" size={22} />
      <p>
        <b>{what}</b> <span>{stateName(words, row.procedure, row.state)}</span>{' '}
        {row.alarmSince && <Countdown dueAt={row.alarmSince} />}
      </p>
      <Link
        className="btn"
        to="/cases/$caseId"
        params={{ caseId: row.caseId }}
        aria-label={words.desk.labelled(alarms.act, what)}
      >
        {alarms.act}
      </Link>
    </li>
  )
}
