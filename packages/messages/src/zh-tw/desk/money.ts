import type { DeskWords } from '../../zh-cn/desk'

export const money: DeskWords['money'] = {
  noDrawers: '還沒有設定錢櫃，請管理員先設一個',
  heldBy: (who) => `${who}當班`,
  sum: '合計',
}
