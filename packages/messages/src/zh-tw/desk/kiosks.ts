import type { DeskWords } from '../../zh-cn/desk'

export const kiosks: DeskWords['kiosks'] = {
  title: '自助機',
  lead: '每台自助機用一次性邀請碼加入，之後只能登記訪客。',
  invite: '新增一台自助機',
  name: '名稱',
  nameHint: '例如：東門大廳',
  nameNeeded: '請給自助機起個名字',
  makeCode: '產生邀請碼',
  code: '邀請碼',
  codeFor: (name) => `在「${name}」的螢幕上輸入`,
  codeHint: '只能用一次，一小時內有效。自助機開啟 /kiosk/ 後輸入。',
  codeDone: '已記下，收起',
  list: '已加入的自助機',
  enrolled: '加入時間',
  never: '還沒有加入',
  states: { waiting: '等待加入', online: '使用中', revoked: '已停用' },
  revoke: '停用',
  revokeAsk: (name) => `停用「${name}」？螢幕會回到輸入邀請碼的畫面。`,
  empty: '還沒有自助機',
  emptyHint: '產生一個邀請碼，在螢幕上輸入即可。',
  adminOnly: '只有管理員可以管理自助機。',
}
