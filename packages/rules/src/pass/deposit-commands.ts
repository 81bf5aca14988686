import { z } from 'zod'
import type { ClauseId } from '../clause'
import { choice, fen, passNo, passNos, receiptNo, words } from '../field'
import type { CommandSpec } from '../procedure'
import { moneySpecs } from '../receipts/commands'

/** Before passes are given out it pays the application; afterwards it says what for. */
const recordPayment = moneySpecs.recordPayment.schema.extend({
  purpose: choice(['issue', 'renewal', 'replacement']).optional(),
})
/** Without a number it is the receipt that this application was paid with. */
const issue = z.object({ type: z.literal('issue'), receiptNo: receiptNo().optional() })
const renew = z.object({ type: z.literal('renew'), passNo: passNo(), receiptNo: receiptNo() })
const takeBack = z.object({
  type: z.literal('return'),
  passNos: passNos(),
  depositReceiptNo: receiptNo(),
})
/** Without an amount it is all that is due. */
const refund = z.object({ type: z.literal('refund'), amountFen: fen().optional() })
const writeOff = z.object({ type: z.literal('writeOff'), passNo: passNo(), reason: words() })

const schemas = { issue, renew, return: takeBack, refund, writeOff } as const

export type DepositCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

interface DepositClauses {
  readonly paying: ClauseId
  readonly renewing: ClauseId
  readonly returning: ClauseId
}

/** What a pass understands for which a deposit is paid, with the clauses of its own procedure. */
export const depositSpecs = (clauses: DepositClauses) =>
  ({
    recordPayment: { schema: recordPayment, by: ['cashier'], clause: clauses.paying },
    issue: { schema: issue, by: ['receptionist'], clause: clauses.paying },
    renew: { schema: renew, by: ['receptionist'], clause: clauses.renewing },
    return: { schema: takeBack, by: ['receptionist'], clause: clauses.returning },
    refund: { schema: refund, by: ['cashier'], clause: clauses.returning },
    printReceipt: moneySpecs.printReceipt,
    reprintReceipt: moneySpecs.reprintReceipt,
    voidReceipt: moneySpecs.voidReceipt,
    writeOff: { schema: writeOff, by: ['supervisor'], clause: 'H-pass-6' },
  }) as const satisfies Record<string, CommandSpec>
