import type { MoneyContext, MoneyWorld } from './receipts/facts'
import { ownId } from './testing'

/** The number of the receipt that a case makes as its first, second, third. */
export const receiptNoOf = (serial: number): string => `SJ-2026-${String(serial).padStart(6, '0')}`

/** The registers of money as if this case were the only one that ever took any. */
export function moneyRegisters({ receipts }: MoneyContext, command: object): MoneyWorld {
  const named = 'receiptNo' in command ? command.receiptNo : null
  const known = receipts.find(({ receiptNo }) => receiptNo === named)
  const serial = receipts.length + 1
  return {
    nextReceipt: { receiptNo: receiptNoOf(serial), year: 2026, serial },
    receipt: known
      ? {
          receiptNo: known.receiptNo,
          amountFen: known.amountFen,
          purpose: known.purpose,
          account: known.account,
          caseId: ownId,
          isCollected: false,
          isOver: known.state !== 'unused',
        }
      : null,
    isPaperNoTaken: false,
    drawerId: null,
  }
}
