/** The words of the screens about money. */
export const money = {
  noDrawers: '还没有设钱箱，请管理员先设一个',
  heldBy: (who: string) => `${who}当班`,
  sum: '合计',
}
