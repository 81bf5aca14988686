import type { ArchivePerson, ArchiveUnit } from '../api/answers'
import { useWords } from '../words/words-provider'
import { passesOf } from './passes-of'
import { PhoneOf } from './phone-of'
import { UnitLink } from './unit-link'

/** 住户联络资料表: one line for everybody who lives here, and how to reach them. */
export function ContactTable({ units }: { readonly units: readonly ArchiveUnit[] }) {
  const { archive, kind } = useWords().desk
  const { columns } = archive
  const lines = units.flatMap((unit) =>
    unit.people.filter(({ isEnded }) => !isEnded).map((person) => ({ unit, person })),
  )
  return (
    <table className="cases archive">
      <thead>
        <tr>
          <th>{columns.label}</th>
          <th>{columns.name}</th>
          <th>{columns.occupantKind}</th>
          <th>{columns.phone}</th>
          <th className="wide-only">{columns.fromOn}</th>
          <th className="wide-only">{columns.untilOn}</th>
          <th>{archive.passes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ unit, person }) => (
          <tr key={person.occupancyId}>
            <td>
              <UnitLink {...unit} />
            </td>
            <td className="nowrap">{person.name}</td>
            <td className="nowrap">{kind[person.kind]}</td>
            <td className="nowrap num">
              <PhoneOf person={person} />
            </td>
            <td className="wide-only nowrap num">{person.fromOn}</td>
            <td className="wide-only nowrap num">{person.untilOn}</td>
            <Passes unit={unit} person={person} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Passes({ unit, person }: { readonly unit: ArchiveUnit; readonly person: ArchivePerson }) {
  return <td className="num">{passesOf(unit, person).join('; ')}</td>
}
