/** What the registers want of the reader, on Today. */
export const notices = {
  title: '提醒',
  articleDue: (title: string, on: string) => `您负责的「${title}」${on} 该复核了。`,
  review: '去复核',
  calendarUnknown: (year: number) =>
    `${year} 年的放假安排还没有填，按工作日算的时限暂按周一至周五算。`,
  enter: '去填写',
  postVacant: (post: string) => `${post}岗位没有人，升级到这里的事没有指定的人收到。`,
  name: '去指定',
}
