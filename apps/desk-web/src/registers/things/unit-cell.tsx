import type { CaseRow } from '../../api/answers'
import { UnitLink } from '../../archive/unit-link'

/** Whose door it belongs to. */
export function UnitCell({ unit }: Pick<CaseRow, 'unit'>) {
  return <td>{unit ? <UnitLink {...unit} /> : <span className="muted">–</span>}</td>
}
