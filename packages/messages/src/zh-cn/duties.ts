import type { DutyWords } from '../duty-words'

export const duties: DutyWords = {
  deskCheck: {
    name: '前台环境检查',
    task: '开台前逐项查看仪容、台面、设备、照明、饮水和表单，有问题就派工。',
  },
  dailyReview: {
    name: '每日审核接待记录',
    task: '审核上次审核以来的接待、意见和投诉记录。',
  },
  ordinaryMail: {
    name: '通知领取信件报刊',
    task: '通知各片区管理员到前台签收当天的信件和报刊。',
  },
  parcelNotice: {
    name: '通知领取挂号件和包裹',
    task: '通知片区管理员签领当天的挂号件、快递和包裹。',
  },
  feesHandOver: {
    name: '代收费用交收银员',
    task: '把前台代收的费用和收据点清，交给收银员。',
  },
  weeklyReview: {
    name: '每周审核接待记录',
    task: '审核上周本部门的接待、意见和投诉记录。',
  },
  utilityPurchase: {
    name: '统一购电购气',
    task: '带上名单、现金和器具，把本周登记的电、气购回。',
  },
  keyStockTaking: {
    name: '钥匙清点',
    task: '逐个核对柜中钥匙和借出记录，28 日上报。',
  },
  orderAnalysis: {
    name: '派工单统计分析',
    task: '统计派工单的完成、超时、退回和满意情况，28 日上报。',
  },
  complaintStatistics: {
    name: '投诉分类统计',
    task: '按八类统计投诉，算出有效率和及时率，28 日上报。',
  },
  utilityCount: {
    name: '代购电气统计',
    task: '统计本月代购电、气的户数、数量和金额，当日上报。',
  },
  serviceAnalysis: {
    name: '特约服务统计分析',
    task: '与片区管理员一起统计分析特约服务，30 日上报；2 月在月末上报。',
  },
}
