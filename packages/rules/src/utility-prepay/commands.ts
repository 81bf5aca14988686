import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choice,
  count,
  fen,
  id,
  line,
  personName,
  phone,
  staffId,
  unitId,
  words,
  yesNo,
} from '../field'
import type { CommandSpec } from '../procedure'

export const utilities = ['electricity', 'gas'] as const
/** What is done at the utility on the owner's behalf. */
export const agencies = ['prepay', 'openAccount', 'payBill'] as const
/** What the owner leaves with the cash: the meter's remote control, the smart gas card. */
export const prepayDevices = ['remote', 'gasCard', 'none'] as const
export const notifyMeans = ['phone', 'message', 'letter', 'inPerson'] as const

const quantityMax = 1_000_000

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  ownerName: personName().optional(),
  ownerPhone: phone().optional(),
  utility: choice(utilities),
  agency: choice(agencies),
  /** Kilowatt-hours or cubic metres. */
  quantity: count(1, quantityMax),
  cashFen: fen(),
  device: choice(prepayDevices),
  deviceNo: line(40).optional(),
  /** The papers that opening an account and paying a bill take. */
  papers: words().optional(),
})
const cancel = z.object({ type: z.literal('cancel'), reason: words() })
const giveToPurchaser = z.object({
  type: z.literal('giveToPurchaser'),
  batchId: id(),
  purchaserId: staffId(),
})
const bringBack = z.object({
  type: z.literal('bringBack'),
  spentFen: fen(),
  utilityReceiptNo: line(60),
  deviceBack: yesNo(),
  reason: words().optional(),
})
const comeBackUnbought = z.object({
  type: z.literal('comeBackUnbought'),
  deviceBack: yesNo(),
  reason: words().optional(),
})
const returnDevice = z.object({ type: z.literal('returnDevice') })
/** The device is gone for good; how the owner is made whole stands in the reason. */
const writeOffDevice = z.object({ type: z.literal('writeOffDevice'), reason: words() })
const notifyOwner = z.object({ type: z.literal('notifyOwner'), means: choice(notifyMeans) })
const collect = z.object({
  type: z.literal('collect'),
  signature: personName(),
  /** The change was counted out in front of the owner. */
  changeCounted: yesNo().optional(),
})

const schemas = {
  open,
  cancel,
  giveToPurchaser,
  bringBack,
  comeBackUnbought,
  returnDevice,
  writeOffDevice,
  notifyOwner,
  collect,
} as const

export type UtilityPrepayCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})
/** Sent by the batch that carries the request, in the same write. */
const batch = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['system'],
  clause,
})

export const utilityPrepayCommands = {
  open: desk(open, 'R7-4.11.1.1'),
  cancel: desk(cancel, 'H-utility-prepay-1'),
  giveToPurchaser: batch(giveToPurchaser, 'R7-4.11.1.2'),
  bringBack: batch(bringBack, 'R7-4.11.1.3'),
  comeBackUnbought: batch(comeBackUnbought, 'R7-4.11.1.3'),
  returnDevice: desk(returnDevice, 'R7-4.11.1.3'),
  writeOffDevice: {
    schema: writeOffDevice,
    by: ['supervisor'],
    clause: 'H-utility-prepay-2',
  },
  notifyOwner: desk(notifyOwner, 'R7-4.11.2'),
  collect: desk(collect, 'R7-4.11.2'),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
