import type { Department } from '../answers'
import type { Known } from '../context'

export async function listDepartments(_known: Known): Promise<Department[]> {
  throw new Error('not built yet')
}
