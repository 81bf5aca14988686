/** 一户一档: the page of one unit. */
export const unitPage = {
  timeline: '往来记录',
  empty: '这一户还没有来往记录',
  emptyHint: '来访、来电、报修、办证、借钥匙，都会记在这里。',
  procedure: '类别',
  held: (amount: string) => `代管 ${amount}`,
  receipt: (receiptNo: string, amount: string) => `收据 ${receiptNo} ${amount}`,
  pass: (passNo: string) => `证 ${passNo}`,
  keyOut: (label: string) => `钥匙 ${label} 借出中`,
  keyBack: (label: string) => `钥匙 ${label}`,
  ended: (moment: string) => `${moment} 办结`,
}
