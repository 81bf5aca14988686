import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choices,
  count,
  date,
  fen,
  passNo,
  personalLine,
  personName,
  phone,
  receiptNo,
  unitId,
  words,
} from '../field'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'

/** What is to be done; a wall that carries the house is another matter than paint. */
export const renovationWorks = [
  'surfaces',
  'plumbing',
  'electrical',
  'waterproofing',
  'partitions',
  'windows',
  'structural',
  'other',
] as const

const workersMax = 500

/** How many people will work there. */
export const workerCount = () => count(1, workersMax)

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  contractor: personalLine(60),
  phone: phone().optional(),
  workers: workerCount(),
  works: choices(renovationWorks),
  plan: words().optional(),
  from: date(),
  until: date(),
})
const approve = z.object({ type: z.literal('approve'), terms: words().optional() })
const reject = z.object({ type: z.literal('reject'), reason: words() })
/** The payment of the deposit, which is whatever the site asks. */
const recordPayment = moneySpecs.recordPayment.schema.omit({ purpose: true })
const payDeposit = z.object({ type: z.literal('payDeposit'), receiptNo: receiptNo() })
const permit = z.object({ type: z.literal('permit') })
/** Sent by the case that gave passes to workers: they stand on the application too. */
const listPasses = z.object({
  type: z.literal('listPasses'),
  listed: z.array(
    z.object({
      passNo: passNo(),
      name: personName(),
      idNumber: personalLine(24),
      validFromOn: date(),
      validUntilOn: date(),
    }),
  ),
})
const inspect = z.object({ type: z.literal('inspect'), findings: words() })
const extend = z.object({
  type: z.literal('extend'),
  until: date(),
  reason: words().optional(),
})
const finish = z.object({ type: z.literal('finish') })
const acceptWorks = z.object({ type: z.literal('acceptWorks'), findings: words().optional() })
/** Without a deduction all of it goes back. */
const refundDeposit = z.object({
  type: z.literal('refundDeposit'),
  deductionFen: fen().optional(),
  reason: words().optional(),
})

const schemas = {
  open,
  approve,
  reject,
  recordPayment,
  payDeposit,
  permit,
  listPasses,
  inspect,
  extend,
  finish,
  acceptWorks,
  refundDeposit,
} as const

export type RenovationCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | Exclude<MoneyCommand, { type: 'recordPayment' }>

export const renovationCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R7-4.4' },
  approve: { schema: approve, by: ['supervisor'], clause: 'R7-4.4' },
  reject: { schema: reject, by: ['supervisor'], clause: 'R7-4.4' },
  recordPayment: { schema: recordPayment, by: ['cashier'], clause: 'H-renovation-2' },
  payDeposit: {
    schema: payDeposit,
    by: ['receptionist', 'cashier'],
    clause: 'H-renovation-2',
  },
  permit: { schema: permit, by: ['receptionist'], clause: 'R7-4.4' },
  listPasses: { schema: listPasses, by: ['system'], clause: 'R3-5.3.2c' },
  inspect: { schema: inspect, by: ['receptionist', 'steward', 'department'], clause: 'R7-4.4' },
  extend: { schema: extend, by: ['supervisor'], clause: 'H-renovation-3' },
  finish: { schema: finish, by: ['receptionist'], clause: 'R7-4.4' },
  acceptWorks: { schema: acceptWorks, by: ['supervisor'], clause: 'H-renovation-4' },
  refundDeposit: { schema: refundDeposit, by: ['cashier'], clause: 'H-renovation-4' },
  voidReceipt: moneySpecs.voidReceipt,
  printReceipt: moneySpecs.printReceipt,
  reprintReceipt: moneySpecs.reprintReceipt,
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
