import type { DeskWords } from '../../zh-cn/desk'

export const registers: DeskWords['registers'] = {
  title: '登記簿',
  lead: '櫃檯要記、要查的，都在這裡。',
}
