import { Link } from '@tanstack/react-router'
import { opensCases, useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { openables } from '../today/openings'
import { useWords } from '../words/words-provider'

/** What can be taken down for the unit whose cases are listed. */
export function UnitOpenings({ unit }: { readonly unit: string }) {
  const { openings: names, top } = useWords().desk
  const me = useMe()
  if (!opensCases(me)) return null
  return (
    <nav className="unit-openings" aria-label={top.openingsFor(unit)}>
      {openables.map(({ procedure, icon }) => (
        <Link
          key={procedure}
          className="btn sm"
          to="/new/$procedure"
          params={{ procedure }}
          search={{ unit }}
        >
          <Icon name={icon} size={16} />
          {names[procedure]}
        </Link>
      ))}
    </nav>
  )
}
