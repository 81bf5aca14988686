import type { ComplaintWords, ServiceRequestWords } from '../vocabularies'

export const channels: ServiceRequestWords['choices']['channel'] = {
  visit: '上门',
  phone: '来电',
  online: '网上',
  letter: '来信',
  relayed: '其他岗位转述',
  kiosk: '自助机',
}

export const categories: ServiceRequestWords['choices']['category'] = {
  security: '安保工作',
  cleaning: '清洁',
  greening: '绿化',
  engineering: '工程维修',
  mail: '信件报刊收发',
  renovation: '装修管理',
  staffAttitude: '员工服务态度',
  other: '其他',
}

export const severities: ServiceRequestWords['choices']['severity'] = {
  general: '一般',
  major: '重大',
}

/** The fields of everything an owner brings up. */
export const matterFields = {
  channel: '受理渠道',
  reporterId: '业主或住户',
  reporterName: '姓名',
  reporterPhone: '电话',
  matter: '事由',
  receivedAt: '受理时间',
  recordedFor: '接待的岗位',
} as const satisfies Partial<ServiceRequestWords['fields']>

export const matterRefusals = {
  'received-in-future': '受理时间不能晚于现在，请改成业主提出的时刻。',
  'recorded-for-missing': '由其他岗位转述的，请写明是哪个岗位接待的。',
  'reporter-missing': '姓名和电话至少要留一项，才能把结果告诉业主。',
  'unit-unknown': '业主档案里没有这一户，请核对房号，从列出的里面选。',
} as const satisfies Partial<ComplaintWords['refusals']>
