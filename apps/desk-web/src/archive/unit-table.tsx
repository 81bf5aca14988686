import type { ArchiveUnit } from '../api/answers'
import { useWords } from '../words/words-provider'
import { UnitLink } from './unit-link'

/** One line a unit, with who belongs to it. */
export function UnitTable({ units }: { readonly units: readonly ArchiveUnit[] }) {
  const { archive } = useWords().desk
  const { columns } = archive
  return (
    <table className="cases archive">
      <thead>
        <tr>
          <th>{columns.label}</th>
          <th className="wide-only">{columns.building}</th>
          <th className="wide-only">{columns.floor}</th>
          <th>{columns.unitKind}</th>
          <th className="amount">{columns.areaSquareMetres}</th>
          <th>{archive.people}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unitId}>
            <td>
              <UnitLink {...unit} />
            </td>
            <td className="wide-only">{unit.building}</td>
            <td className="wide-only num">{unit.floor}</td>
            <td className="nowrap">{archive.unitKinds[unit.kind]}</td>
            <td className="amount num">{unit.areaSquareMetres}</td>
            <td className="fill">
              <PeopleHere unit={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PeopleHere({ unit }: { readonly unit: ArchiveUnit }) {
  const { form, kind } = useWords().desk
  const here = unit.people.filter(({ isEnded }) => !isEnded)
  if (here.length === 0) return <span className="muted">{form.noPeople}</span>
  return (
    <ul className="people-here">
      {here.map((person) => (
        <li key={person.occupancyId}>
          {person.name} <span className="muted small">{kind[person.kind]}</span>
        </li>
      ))}
    </ul>
  )
}
