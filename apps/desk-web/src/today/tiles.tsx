import { Link } from '@tanstack/react-router'
import type { Today } from '../api/answers'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { useWords } from '../words/words-provider'

interface Tile {
  readonly icon: IconName
  readonly label: string
  readonly figure: number | undefined
  readonly hint: string
  readonly isLate?: boolean
  readonly search: Readonly<Record<string, string | boolean>>
}

/** Four figures; each opens the list it counts. */
export function Tiles({ tiles }: { readonly tiles: Today['tiles'] | null }) {
  const { today } = useWords().desk
  const shown: readonly Tile[] = [
    {
      icon: 'visitor',
      label: today.visitorsOnSite,
      figure: tiles?.visitorsOnSite,
      hint: today.visitorsWaiting(tiles?.visitorsWaiting ?? 0),
      search: { procedure: 'visitor', state: 'onSite' },
    },
    {
      icon: 'note',
      label: today.openRequests,
      figure: tiles?.openRequests,
      hint: today.openRequestsHint,
      search: { procedure: 'service-request' },
    },
    {
      icon: 'complaint',
      label: today.openComplaints,
      figure: tiles?.openComplaints,
      hint: today.openComplaintsHint,
      search: { procedure: 'complaint' },
    },
    {
      icon: 'triangle',
      label: today.overdueTile,
      figure: tiles?.overdue,
      hint: tiles?.overdue ? today.overdueSome : today.overdueNone,
      isLate: Boolean(tiles?.overdue),
      search: { overdue: true },
    },
  ]
  return (
    <nav className="tiles" aria-label={today.figures}>
      {shown.map(({ icon, label, figure, hint, isLate, search }) => (
        <Link key={icon} className="card tile" to="/cases" search={search}>
          <span className="label">
            <Icon name={icon} size={16} />
            {label}
          </span>
          <b className="num">{figure ?? '–'}</b>
          <span className={isLate ? 'hint late' : 'hint'}>{hint}</span>
        </Link>
      ))}
    </nav>
  )
}
