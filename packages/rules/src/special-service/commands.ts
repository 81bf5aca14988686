import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choice,
  count,
  department,
  fen,
  instant,
  line,
  personName,
  phone,
  receiptNo,
  staffId,
  unitId,
  words,
} from '../field'
import type { CommandSpec } from '../procedure'
import { moneySpecs } from '../receipts/commands'

export const serviceChannels = ['visit', 'phone'] as const
const bestQuality = 5

const open = z.object({
  type: z.literal('open'),
  channel: choice(serviceChannels).optional(),
  unitId: unitId(),
  ownerName: personName().optional(),
  ownerPhone: phone().optional(),
  service: line(60),
  feeFen: fen(),
  wantedAt: instant(),
  requirement: words().optional(),
})
const collectFee = z.object({
  type: z.literal('collectFee'),
  receiptNo: receiptNo(),
  signature: personName(),
})
const dispatch = z.object({
  type: z.literal('dispatch'),
  department: department(),
  stewardId: staffId().optional(),
})
const orderDone = z.object({ type: z.literal('orderDone'), result: words() })
const orderCancelled = z.object({ type: z.literal('orderCancelled') })
const followUp = z.object({
  type: z.literal('followUp'),
  quality: count(1, bestQuality),
  remark: words().optional(),
})
const close = z.object({ type: z.literal('close') })
const refund = z.object({ type: z.literal('refund'), reason: words() })

const schemas = {
  open,
  collectFee,
  dispatch,
  orderDone,
  orderCancelled,
  followUp,
  close,
  refund,
} as const

export type SpecialServiceCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | z.infer<(typeof moneySpecs)[keyof typeof moneySpecs]['schema']>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})
/** Sent by the order that the service was dispatched with, in the same write. */
const order = (schema: z.ZodObject): CommandSpec => ({
  schema,
  by: ['system'],
  clause: 'R7-4.7.2',
})

export const specialServiceCommands = {
  open: desk(open, 'R7-4.7.1'),
  collectFee: { schema: collectFee, by: ['cashier', 'receptionist'], clause: 'R7-4.6.1.2' },
  dispatch: desk(dispatch, 'R7-4.7.2'),
  orderDone: order(orderDone),
  orderCancelled: order(orderCancelled),
  followUp: desk(followUp, 'R7-4.7.3'),
  close: desk(close, 'R7-4.7.3'),
  refund: { schema: refund, by: ['cashier'], clause: 'H-special-service-1' },
  ...moneySpecs,
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
