import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  asWidget,
  choices,
  count,
  id,
  personName,
  phone,
  plate,
  receiptNo,
  unitId,
  words,
} from '../field'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'

/** What is shown and copied: who it is, whose vehicle, and that they live here. */
export const parkingDocuments = ['idCard', 'vehicleLicence', 'proofOfResidence'] as const

const monthsMax = 36

/** How many months are asked for and paid. */
export const months = () => count(1, monthsMax)

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  name: personName(),
  phone: phone().optional(),
  vehiclePlate: plate(),
  months: months(),
})
const verify = z.object({ type: z.literal('verify'), documents: choices(parkingDocuments) })
const turnDown = z.object({ type: z.literal('turnDown'), reason: words() })
/** The payment of all months; for a renewal it says how many. */
const recordPayment = moneySpecs.recordPayment.schema
  .omit({ purpose: true })
  .extend({ months: months().optional() })
const pay = z.object({ type: z.literal('pay'), receiptNo: receiptNo() })
const assign = z.object({ type: z.literal('assign'), spaceId: asWidget('space', id()) })
const renew = z.object({ type: z.literal('renew'), months: months(), receiptNo: receiptNo() })
const release = z.object({ type: z.literal('release'), reason: words().optional() })

const schemas = { open, verify, turnDown, recordPayment, pay, assign, renew, release } as const

export type ParkingCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | Exclude<MoneyCommand, { type: 'recordPayment' }>

export const parkingCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R6-3.p' },
  verify: { schema: verify, by: ['receptionist'], clause: 'H-parking-1' },
  turnDown: { schema: turnDown, by: ['receptionist'], clause: 'H-parking-1' },
  recordPayment: { schema: recordPayment, by: ['cashier'], clause: 'H-parking-2' },
  pay: { schema: pay, by: ['receptionist', 'cashier'], clause: 'H-parking-2' },
  assign: { schema: assign, by: ['receptionist'], clause: 'H-parking-3' },
  renew: { schema: renew, by: ['receptionist', 'cashier'], clause: 'H-parking-4' },
  release: { schema: release, by: ['receptionist'], clause: 'H-parking-4' },
  voidReceipt: moneySpecs.voidReceipt,
  printReceipt: moneySpecs.printReceipt,
  reprintReceipt: moneySpecs.reprintReceipt,
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
