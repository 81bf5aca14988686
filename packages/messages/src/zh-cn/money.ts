import type { MoneyWords } from '../money-words'

export const money: MoneyWords = {
  commands: {
    recordPayment: { label: '收款', done: '已收款' },
    voidReceipt: { label: '作废收据', done: '已作废收据' },
    reprintReceipt: { label: '重打收据', done: '已重打收据' },
  },
  fields: {
    account: '存放处',
    amountFen: '金额',
    madeAt: '开具时间',
    method: '付款方式',
    paperNo: '财务纸质收据号',
    payer: '付款人',
    postings: '账目',
    purpose: '款项',
    receiptNo: '收据号',
    receipts: '收据',
    serial: '序号',
    year: '年份',
  },
  choices: {
    method: { cash: '现金', card: '刷卡', transfer: '转账', wechat: '微信', alipay: '支付宝' },
    purpose: {
      issue: '办理费用',
      renewal: '续办费',
      replacement: '补办费',
      deposit: '押金',
      fee: '服务费',
    },
  },
  refusals: {
    'amount-missing': '请填收了多少钱。',
    'amount-wrong': '金额和应收的不一致，请核对后按应收的收。',
    'no-open-shift': '您还没有开班，请先开班再收款，或请收银员收。',
    'no-receipt': '这一件还没有开过收据。',
    'paper-number-taken': '这个纸质收据号已经用过，请核对收据。',
    'receipt-amount-wrong': '这张收据的金额和应付的不一致，请换一张，或另行收款。',
    'receipt-not-here': '这张收据不是本件开的，请到开它的那件办理。',
    'receipt-of-another-case': '这张收据是另一件开的，只能在那一件用。',
    'receipt-unknown': '查不到这张收据，请核对号码。',
    'receipt-used': '这张收据已经用过、作废或退款，请换一张。',
  },
  facts: {
    posted: '记账',
    receiptMade: '收款 {amountFen}，收据 {receiptNo}',
    receiptUsed: '用收据 {receiptNo} 支付 {amountFen}',
    receiptVoided: '作废收据 {receiptNo}',
    receiptRefunded: '收据 {receiptNo} 未用，退回 {amountFen}',
    receiptReprinted: '重打收据 {receiptNo}',
  },
}
