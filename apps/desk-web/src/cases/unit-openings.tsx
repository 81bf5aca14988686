import { type CommandSpec, formOf, type ProcedureId, procedures } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import { opensCases, useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { useOpenables } from '../today/openings'
import { procedureIcon } from '../today/procedure-icons'
import { openingLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'

const asksForUnit = (id: string) => {
  const { open } = procedures[id as ProcedureId].commands as Record<string, CommandSpec>
  return open !== undefined && formOf(open.schema).some(({ widget }) => widget === 'unit')
}

/** What can be taken down for the unit whose cases are listed. */
export function UnitOpenings({ unit }: { readonly unit: string }) {
  const words = useWords()
  const openables = useOpenables().filter(asksForUnit)
  if (!opensCases(useMe())) return null
  return (
    <nav className="unit-openings" aria-label={words.desk.top.openingsFor(unit)}>
      {openables.map((procedure) => (
        <Link
          key={procedure}
          className="btn sm"
          to="/new/$procedure"
          params={{ procedure }}
          search={{ unit }}
        >
          <Icon name={procedureIcon(procedure)} size={16} />
          {openingLabel(words, procedure)}
        </Link>
      ))}
    </nav>
  )
}
