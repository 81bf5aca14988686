import type { ArchiveUnit } from '../api/answers'
import { useWords } from '../words/words-provider'
import { passesOf } from './passes-of'
import { PhoneOf } from './phone-of'
import { UnitLink } from './unit-link'

/** 出租单元一览表: one line a tenant, with the owner who lets to them and how long. */
export function RentalTable({ units }: { readonly units: readonly ArchiveUnit[] }) {
  const { archive } = useWords().desk
  const { columns } = archive
  const lines = units.flatMap((unit) => {
    const here = unit.people.filter(({ isEnded }) => !isEnded)
    const owners = here.filter(({ kind }) => kind === 'owner')
    return here
      .filter(({ kind }) => kind === 'tenant')
      .map((tenant) => ({ unit, tenant, owners: owners.map(({ name }) => name).join(' ') }))
  })
  return (
    <table className="cases archive">
      <thead>
        <tr>
          <th>{columns.label}</th>
          <th className="amount wide-only">{columns.areaSquareMetres}</th>
          <th>{archive.owner}</th>
          <th>{archive.tenant}</th>
          <th>{columns.tenantPhone}</th>
          <th>{columns.fromOn}</th>
          <th>{columns.untilOn}</th>
          <th>{archive.passes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ unit, tenant, owners }) => (
          <tr key={tenant.occupancyId}>
            <td>
              <UnitLink {...unit} />
            </td>
            <td className="amount wide-only num">{unit.areaSquareMetres}</td>
            <td className="nowrap">{owners}</td>
            <td className="nowrap">{tenant.name}</td>
            <td className="nowrap num">
              <PhoneOf person={tenant} />
            </td>
            <td className="nowrap num">{tenant.fromOn}</td>
            <td className="nowrap num">{tenant.untilOn}</td>
            <td className="num">{passesOf(unit, tenant).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
