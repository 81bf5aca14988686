/** 一戶一檔: the page of one unit. */
export const unitPage = {
  timeline: '往來紀錄',
  empty: '這一戶還沒有往來紀錄',
  emptyHint: '來訪、來電、報修、辦證、借鑰匙，都會記在這裡。',
  procedure: '類別',
  held: (amount: string) => `代管 ${amount}`,
  receipt: (receiptNo: string, amount: string) => `收據 ${receiptNo} ${amount}`,
  pass: (passNo: string) => `證 ${passNo}`,
  keyOut: (label: string) => `鑰匙 ${label} 借出中`,
  keyBack: (label: string) => `鑰匙 ${label}`,
  ended: (moment: string) => `${moment} 辦結`,
}
