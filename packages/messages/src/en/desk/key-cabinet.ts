import type { DeskWords } from '../../zh-cn/desk'

export const keyCabinet: DeskWords['keyCabinet'] = {
  searchHint: 'Label, hook or unit, such as A27',
  nothing: 'There is no such key',
  noneIsAll: 'Choose none for all',
  states: { in: 'In', out: 'Out', reserved: 'Reserved', missing: 'Missing' },
  reservedUntil: (when) => `Kept for ${when}`,
}
