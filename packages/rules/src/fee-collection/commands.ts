import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { choice, fen, id, line, offered, personName, unitId, words } from '../field'
import type { CommandSpec } from '../procedure'
import { moneySpecs, paymentMethods } from '../receipts/commands'

/** What is usually collected for the cashier; any other words are as good. */
export const feeItems = [
  'propertyFee',
  'parkingFee',
  'waterFee',
  'electricityFee',
  'gasFee',
] as const

const reason = words().optional()

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  payer: personName(),
  item: offered(feeItems, line(40)),
  amountFen: fen(),
  method: choice(paymentMethods),
})
const handOver = z.object({ type: z.literal('handOver'), count: fen(0), reason })
const confirm = z.object({ type: z.literal('confirm'), counted: fen(0), reason })
/** Whoever takes over the shift answers for the money from then on. */
const passOn = z.object({ type: z.literal('passOn'), personId: id() })

const { printReceipt, reprintReceipt } = moneySpecs

export type FeeCollectionCommand =
  | z.infer<typeof open>
  | z.infer<typeof handOver>
  | z.infer<typeof confirm>
  | z.infer<typeof passOn>
  | z.infer<(typeof printReceipt)['schema']>
  | z.infer<(typeof reprintReceipt)['schema']>

export const feeCollectionCommands = {
  ...commonSpecs,
  printReceipt,
  reprintReceipt,
  open: { schema: open, by: ['receptionist'], clause: 'R7-3.7' },
  handOver: { schema: handOver, by: ['receptionist'], clause: 'R7-4.6.2.2' },
  confirm: { schema: confirm, by: ['cashier'], clause: 'R7-4.6.2.2' },
  passOn: { schema: passOn, by: ['system'], clause: 'H-shift-7' },
} as const satisfies Record<string, CommandSpec>
