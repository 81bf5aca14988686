import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { count, date, fen, personName, staffId } from '../field'
import type { CommandSpec } from '../procedure'
import { requestIds, settlements } from './lists'

const open = z.object({
  type: z.literal('open'),
  /** The day of the purchase; the next one of the week unless said. */
  purchaseOn: date().optional(),
})
const list = z.object({ type: z.literal('list'), requestIds: requestIds() })
const drop = z.object({ type: z.literal('drop'), requestIds: requestIds() })
const handOver = z.object({
  type: z.literal('handOver'),
  purchaserId: staffId(),
  signature: personName(),
  /** The cash as it was counted at the handover. */
  countedFen: fen().optional(),
  /** The remote controls and cards as they were counted. */
  deviceCount: count(0, 1000).optional(),
})
const settle = z.object({ type: z.literal('settle'), perRequest: settlements() })

const schemas = { open, list, drop, handOver, settle } as const

export type UtilityBatchCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const utilityBatchCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R7-4.11.1.2' },
  list: { schema: list, by: ['receptionist'], clause: 'R7-4.11.1.2' },
  drop: { schema: drop, by: ['receptionist'], clause: 'R7-4.11.1.2' },
  handOver: { schema: handOver, by: ['receptionist'], clause: 'R7-4.11.1.2' },
  settle: { schema: settle, by: ['receptionist'], clause: 'R7-4.11.1.3' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
