import type { DeskWords } from '../../zh-cn/desk'

export const money: DeskWords['money'] = {
  noDrawers: 'There is no drawer yet. Ask an administrator to add one.',
  heldBy: (who) => `${who} is on shift`,
  sum: 'In all',
}
