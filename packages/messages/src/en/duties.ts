import type { DutyWords } from '../duty-words'

export const duties: DutyWords = {
  deskCheck: {
    name: 'Desk check',
    task: 'Before opening, look over dress, desk, equipment, lighting, water and forms; order what needs mending.',
  },
  dailyReview: {
    name: 'Daily review of the records',
    task: 'Review the receptions, requests and complaints recorded since the last review.',
  },
  ordinaryMail: {
    name: 'Letters and papers to the stewards',
    task: 'Tell each steward to collect and sign for the day’s letters and papers.',
  },
  parcelNotice: {
    name: 'Notice of registered mail and parcels',
    task: 'Tell the stewards to sign for the day’s registered mail, express and parcels.',
  },
  feesHandOver: {
    name: 'Fees to the cashier',
    task: 'Count what the desk collected, with its receipts, and hand it to the cashier.',
  },
  weeklyReview: {
    name: 'Weekly review of the records',
    task: 'Review last week’s receptions, requests and complaints of the department.',
  },
  utilityPurchase: {
    name: 'Purchase of electricity and gas',
    task: 'Take the list, the cash and the devices, and buy what was asked for this week.',
  },
  keyStockTaking: {
    name: 'Key stock-taking',
    task: 'Compare every key in the cabinet with the loans; report on the 28th.',
  },
  orderAnalysis: {
    name: 'Analysis of dispatch orders',
    task: 'Count orders done, overdue, rejected and how satisfied owners were; report on the 28th.',
  },
  complaintStatistics: {
    name: 'Complaint statistics',
    task: 'Count complaints by the eight categories, with the valid and on-time rates; report on the 28th.',
  },
  utilityCount: {
    name: 'Count of prepaid utilities',
    task: 'Count households, quantities and amounts of prepaid electricity and gas; report the same day.',
  },
  serviceAnalysis: {
    name: 'Analysis of special services',
    task: 'Analyse special services with the steward; report on the 30th, in February on its last day.',
  },
}
