import { z } from 'zod'
import type { CaseList } from '../answers'
import type { Known } from '../context'

const PAGE_MAX = 100

export const CaseFilter = z.object({
  procedure: z.string().optional(),
  state: z.string().optional(),
  holder: z.string().optional(),
  isOverdue: z.boolean().optional(),
  isEnded: z.boolean().optional(),
  unitId: z.guid({ error: 'id-impossible' }).optional(),
  text: z.string().max(60, { error: 'text-too-long' }).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(PAGE_MAX).optional(),
})
export type CaseFilter = z.infer<typeof CaseFilter>

export async function listCases(_known: Known, _filter: CaseFilter): Promise<CaseList> {
  throw new Error('not built yet')
}
