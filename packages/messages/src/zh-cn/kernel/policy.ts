import type { KernelWords } from '../../kernel-words'

export const policy: KernelWords['policy'] = {
  retentionYears: '办结后保留个人信息',
  deadlineDays: '办理时限按哪种天计',
  supervisorAfterHours: '未办结转主管',
  managerAfterHours: '未办结转经理',
  acknowledgeMinutes: '重大事项确认收到',
  notReachedMax: '回访几次联系不上即关闭',
  dissatisfiedMax: '几次不满意后经理可关闭',
  hostReplyMinutes: '等住户答复',
  deskReminderMinutes: '再次提醒前台的间隔',
  waitingLapseMinutes: '等候多久后来访失效',
  registeringLapseMinutes: '登记停在半途多久后失效',
  invitationHours: '邀请前后的有效时间',
  overstayClock: '核对在场访客的时刻',
  badgeNoMax: '访客牌最大号码',
  visitorErasureDays: '来访结束后删除个人信息',
  returnCallWorkingDays: '回访做完的期限（工作日）',
  returnCallTriesMax: '无人接听拨几次',
  ringsMax: '电话几声铃内接起',
  ringSeconds: '一声铃的秒数',
  lookUpApologySeconds: '查多少秒后致歉',
  callbackSupervisorHours: '逾时未回复转主管',
  emergencyOrderMinutes: '紧急派工单限时',
  urgentOrderHours: '加急派工单限时',
  normalOrderHours: '普通派工单限时',
  emergencyRelayMinutes: '突发事件登记后转报',
  emergencyTakeInHandMinutes: '转报后到场',
  emergencyFileHours: '处理完毕后交事件报告',
  radioRelayCalls: '对讲机叫几声没人应即转达',
}

export const policyChoices: KernelWords['policyChoices'] = {
  deadlineDays: { calendar: '自然日', working: '工作日' },
}
