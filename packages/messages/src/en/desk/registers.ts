import type { DeskWords } from '../../zh-cn/desk'

export const registers: DeskWords['registers'] = {
  title: 'Registers',
  lead: 'What the desk keeps and looks up.',
}
