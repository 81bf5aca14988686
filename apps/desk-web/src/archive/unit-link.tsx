import { Link } from '@tanstack/react-router'
import { Plate } from '../parts/plate'

/** A plate in a list, and the way to the unit's page. */
export function UnitLink({ unitId, label }: { readonly unitId: string; readonly label: string }) {
  return (
    <Link className="plate-link" to="/units/$unitId" params={{ unitId }} data-row>
      <Plate label={label} />
    </Link>
  )
}
