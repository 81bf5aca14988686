import type { DutyWords } from '../duty-words'

export const duties: DutyWords = {
  deskCheck: {
    name: '櫃檯環境檢查',
    task: '開櫃前逐項查看儀容、檯面、設備、照明、飲水和表單，有問題就派工。',
  },
  dailyReview: {
    name: '每日審核接待紀錄',
    task: '審核上次審核以來的接待、意見和投訴紀錄。',
  },
  ordinaryMail: {
    name: '通知領取信件報刊',
    task: '通知各片區管理員到櫃檯簽收當天的信件和報刊。',
  },
  parcelNotice: {
    name: '通知領取掛號件和包裹',
    task: '通知片區管理員簽領當天的掛號件、快遞和包裹。',
  },
  feesHandOver: {
    name: '代收費用交收銀員',
    task: '把櫃檯代收的費用和收據點清，交給收銀員。',
  },
  weeklyReview: {
    name: '每週審核接待紀錄',
    task: '審核上週本部門的接待、意見和投訴紀錄。',
  },
  utilityPurchase: {
    name: '統一購電購氣',
    task: '帶上名單、現金和器具，把本週登記的電、氣購回。',
  },
  keyStockTaking: {
    name: '鑰匙清點',
    task: '逐一核對櫃中鑰匙和借出紀錄，28 日上報。',
  },
  orderAnalysis: {
    name: '派工單統計分析',
    task: '統計派工單的完成、逾時、退回和滿意情形，28 日上報。',
  },
  complaintStatistics: {
    name: '投訴分類統計',
    task: '依八類統計投訴，算出有效率和及時率，28 日上報。',
  },
  utilityCount: {
    name: '代購電氣統計',
    task: '統計本月代購電、氣的戶數、數量和金額，當日上報。',
  },
  serviceAnalysis: {
    name: '特約服務統計分析',
    task: '與片區管理員一起統計分析特約服務，30 日上報；2 月於月底上報。',
  },
}
