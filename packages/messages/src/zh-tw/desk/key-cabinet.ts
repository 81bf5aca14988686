import type { DeskWords } from '../../zh-cn/desk'

export const keyCabinet: DeskWords['keyCabinet'] = {
  searchHint: '標籤、掛勾或戶號，例如 A27',
  nothing: '沒有這樣的鑰匙',
  noneIsAll: '不選就是全部',
  states: { in: '在櫃', out: '借出', reserved: '已預約', missing: '遺失' },
  reservedUntil: (when) => `約 ${when}`,
}
