import type { MoneyWords } from '../money-words'

export const money: MoneyWords = {
  commands: {
    recordPayment: { label: '收款', done: '已收款' },
    voidReceipt: { label: '作廢收據', done: '已作廢收據' },
    reprintReceipt: { label: '重印收據', done: '已重印收據' },
  },
  fields: {
    account: '存放處',
    amountFen: '金額',
    madeAt: '開立時間',
    method: '付款方式',
    paperNo: '財務紙本收據號',
    payer: '付款人',
    postings: '帳目',
    purpose: '款項',
    receiptNo: '收據號',
    receipts: '收據',
    serial: '序號',
    year: '年份',
  },
  choices: {
    method: { cash: '現金', card: '刷卡', transfer: '轉帳', wechat: '微信', alipay: '支付寶' },
    purpose: {
      issue: '辦理費用',
      renewal: '續辦費',
      replacement: '補辦費',
      deposit: '押金',
      fee: '服務費',
    },
  },
  refusals: {
    'amount-missing': '請填收了多少錢。',
    'amount-wrong': '金額和應收的不一致，請核對後按應收的收。',
    'no-open-shift': '您還沒有開班，請先開班再收款，或請出納收。',
    'no-receipt': '這一件還沒有開過收據。',
    'paper-number-taken': '這個紙本收據號已經用過，請核對收據。',
    'receipt-amount-wrong': '這張收據的金額和應付的不一致，請換一張，或另行收款。',
    'receipt-not-here': '這張收據不是本件開的，請到開立的那件辦理。',
    'receipt-of-another-case': '這張收據是另一件開的，只能在那一件使用。',
    'receipt-unknown': '查不到這張收據，請核對號碼。',
    'receipt-used': '這張收據已經用過、作廢或退款，請換一張。',
  },
  facts: {
    posted: '記帳',
    receiptMade: '收款 {amountFen}，收據 {receiptNo}',
    receiptUsed: '用收據 {receiptNo} 支付 {amountFen}',
    receiptVoided: '作廢收據 {receiptNo}',
    receiptRefunded: '收據 {receiptNo} 未用，退回 {amountFen}',
    receiptReprinted: '重印收據 {receiptNo}',
  },
}
