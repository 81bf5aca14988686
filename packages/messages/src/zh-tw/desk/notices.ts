import type { notices as source } from '../../zh-cn/desk/notices'

export const notices: typeof source = {
  title: '提醒',
  articleDue: (title, on) => `您負責的「${title}」${on} 該複核了。`,
  review: '去複核',
  calendarUnknown: (year) => `${year} 年的放假安排還沒有填，按工作日算的時限暫按週一至週五算。`,
  enter: '去填寫',
  postVacant: (post) => `${post}職位沒有人，升級到這裡的事沒有指定的人收到。`,
  name: '去指定',
}
