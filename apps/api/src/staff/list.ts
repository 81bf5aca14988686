import type { StaffMember } from '../answers'
import type { Known } from '../context'

export async function listStaff(_known: Known): Promise<StaffMember[]> {
  throw new Error('not built yet')
}
