import type { MoneyWords } from '../money-words'

export const money: MoneyWords = {
  commands: {
    recordPayment: { label: 'Take payment', done: 'took a payment' },
    voidReceipt: { label: 'Void a receipt', done: 'voided a receipt' },
    printReceipt: { label: 'Print a receipt', done: 'printed a receipt' },
    reprintReceipt: { label: 'Reprint a receipt', done: 'reprinted a receipt' },
  },
  fields: {
    account: 'Kept in',
    amountFen: 'Amount',
    madeAt: 'Made at',
    method: 'Paid by',
    paperNo: 'Finance’s paper number',
    payer: 'Payer',
    postings: 'Postings',
    purpose: 'What for',
    receiptNo: 'Receipt number',
    receipts: 'Receipts',
    serial: 'Serial',
    year: 'Year',
  },
  choices: {
    method: {
      cash: 'Cash',
      card: 'Card',
      transfer: 'Bank transfer',
      wechat: 'WeChat Pay',
      alipay: 'Alipay',
    },
    purpose: {
      issue: 'Deposit and cost',
      renewal: 'Renewal',
      replacement: 'Replacement',
      deposit: 'Deposit',
      fee: 'Fee',
    },
  },
  refusals: {
    'amount-missing': 'Enter how much was paid.',
    'amount-wrong': 'This is not the amount due. Check it and take what is due.',
    'no-open-shift': 'You have no open shift. Start one first, or ask the cashier to take it.',
    'no-receipt': 'No receipt has been made on this case yet.',
    'paper-number-taken': 'This paper number was used already. Check the receipt.',
    'receipt-amount-wrong':
      'This receipt is not for the amount due. Use another, or take a payment.',
    'receipt-not-here': 'This receipt was made on another case. Go there to change it.',
    'receipt-of-another-case': 'This receipt was made on another case and pays only there.',
    'receipt-printed': 'This receipt was printed already. Reprint it; the paper will say so.',
    'receipt-unknown': 'There is no such receipt. Check the number.',
    'receipt-used': 'This receipt was used, voided or refunded already. Use another.',
  },
  facts: {
    posted: 'Posted to the ledger',
    receiptMade: 'Took {amountFen}, receipt {receiptNo}',
    receiptUsed: 'Receipt {receiptNo} paid {amountFen}',
    receiptVoided: 'Voided receipt {receiptNo}',
    receiptRefunded: 'Receipt {receiptNo} was not used; gave {amountFen} back',
    receiptPrinted: 'Printed receipt {receiptNo}',
    receiptReprinted: 'Reprinted receipt {receiptNo}',
  },
}
