import { z } from 'zod'
import { choice, fen, line, personName, receiptNo, words } from '../field'
import type { CommandSpec } from '../procedure'

/** What a receipt is for; one receipt pays one thing. */
export const receiptPurposes = ['issue', 'renewal', 'replacement', 'deposit', 'fee'] as const
export const paymentMethods = ['cash', 'card', 'transfer', 'wechat', 'alipay'] as const

const recordPayment = z.object({
  type: z.literal('recordPayment'),
  purpose: choice(receiptPurposes).optional(),
  /** What is paid; left out where the case itself knows what is due. */
  amountFen: fen().optional(),
  method: choice(paymentMethods).optional(),
  payer: personName().optional(),
  /** A receipt that was made already and is not used yet, instead of new money. */
  receiptNo: receiptNo().optional(),
  /** The number of finance's own paper receipt. */
  paperNo: line(40).optional(),
})
const voidReceipt = z.object({
  type: z.literal('voidReceipt'),
  receiptNo: receiptNo(),
  reason: words(),
})
const printReceipt = z.object({ type: z.literal('printReceipt'), receiptNo: receiptNo() })
const reprintReceipt = z.object({ type: z.literal('reprintReceipt'), receiptNo: receiptNo() })

const schemas = { recordPayment, voidReceipt, printReceipt, reprintReceipt } as const

export type MoneyCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

/** The commands of every case that takes money: the cashier's, and the desk's in an open shift. */
export const moneySpecs = {
  recordPayment: { schema: recordPayment, by: ['cashier', 'receptionist'], clause: 'H-kernel-14' },
  voidReceipt: { schema: voidReceipt, by: ['cashier', 'supervisor'], clause: 'H-kernel-16' },
  printReceipt: { schema: printReceipt, by: ['cashier', 'receptionist'], clause: 'H-kernel-16' },
  reprintReceipt: {
    schema: reprintReceipt,
    by: ['cashier', 'receptionist'],
    clause: 'H-kernel-16',
  },
} as const satisfies Record<string, CommandSpec>
