import type { KernelWords } from '../../kernel-words'

export const policy: KernelWords['policy'] = {
  retentionYears: '結案後保留個人資料',
  deadlineDays: '處理期限以哪種日計算',
  supervisorAfterHours: '未結案轉主管',
  managerAfterHours: '未結案轉經理',
  acknowledgeMinutes: '重大事項確認收到',
  notReachedMax: '回訪幾次聯絡不上即結案',
  dissatisfiedMax: '幾次不滿意後經理可結案',
  hostReplyMinutes: '等候住戶回覆',
  deskReminderMinutes: '再次提醒櫃檯的間隔',
  waitingLapseMinutes: '等候多久後來訪失效',
  registeringLapseMinutes: '登記停在中途多久後失效',
  invitationHours: '邀請前後的有效時間',
  overstayClock: '核對在場訪客的時刻',
  badgeNoMax: '訪客證最大號碼',
  visitorErasureDays: '來訪結束後刪除個人資料',
  returnCallWorkingDays: '回訪做完的期限（工作日）',
  returnCallTriesMax: '無人接聽撥幾次',
  ringsMax: '電話幾聲鈴內接起',
  ringSeconds: '一聲鈴的秒數',
  lookUpApologySeconds: '查多少秒後致歉',
  callbackSupervisorHours: '逾時未回覆轉主管',
  emergencyOrderMinutes: '緊急派工單期限',
  urgentOrderHours: '加急派工單期限',
  normalOrderHours: '一般派工單期限',
  emergencyRelayMinutes: '突發事件登記後通報',
  emergencyTakeInHandMinutes: '通報後到場',
  emergencyFileHours: '處理完畢後交事件報告',
  radioRelayCalls: '無線電叫幾聲沒人應即轉達',
}

export const policyChoices: KernelWords['policyChoices'] = {
  deadlineDays: { calendar: '日曆天', working: '工作天' },
}
