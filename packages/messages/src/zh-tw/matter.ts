import type { ComplaintWords, ServiceRequestWords } from '../vocabularies'

export const channels: ServiceRequestWords['choices']['channel'] = {
  visit: '親自到櫃檯',
  phone: '來電',
  online: '線上',
  letter: '信函',
  relayed: '其他同仁轉述',
  kiosk: '自助機',
}

export const categories: ServiceRequestWords['choices']['category'] = {
  security: '保全工作',
  cleaning: '清潔',
  greening: '園藝綠化',
  engineering: '工程維修',
  mail: '信件報紙收發',
  renovation: '裝修管理',
  staffAttitude: '人員服務態度',
  other: '其他',
}

export const severities: ServiceRequestWords['choices']['severity'] = {
  general: '一般',
  major: '重大',
}

/** The fields of everything an owner brings up. */
export const matterFields = {
  channel: '受理管道',
  reporterId: '所有權人或住戶',
  reporterName: '姓名',
  reporterPhone: '電話',
  matter: '事由',
  receivedAt: '受理時間',
  recordedFor: '接待的職務',
} as const satisfies Partial<ServiceRequestWords['fields']>

export const matterRefusals = {
  'received-in-future': '受理時間不能晚於現在，請改成住戶提出的時刻。',
  'recorded-for-missing': '由其他同仁轉述的，請寫明是哪個職務接待的。',
  'reporter-missing': '姓名和電話至少要留一項，才能把結果告訴住戶。',
  'unit-unknown': '住戶資料裡沒有這一戶，請核對戶號，從列出的選項中選。',
} as const satisfies Partial<ComplaintWords['refusals']>
