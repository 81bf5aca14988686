import type { DeskWords } from '../../zh-cn/desk'

export const kiosks: DeskWords['kiosks'] = {
  title: 'Kiosks',
  lead: 'A kiosk joins with a code that works once; from then on it can only record visitors.',
  invite: 'Add a kiosk',
  name: 'Name',
  nameHint: 'For example: east gate lobby',
  nameNeeded: 'Please give the kiosk a name',
  makeCode: 'Make a code',
  code: 'Code',
  codeFor: (name) => `Type it on the screen of “${name}”`,
  codeHint: 'Works once, within the hour. Open /kiosk/ on the screen and type it in.',
  codeDone: 'Noted, close',
  list: 'Kiosks of this site',
  enrolled: 'Joined',
  never: 'not yet',
  states: { waiting: 'Waiting to join', online: 'In use', revoked: 'Switched off' },
  revoke: 'Switch off',
  revokeAsk: (name) => `Switch off “${name}”? Its screen goes back to asking for a code.`,
  empty: 'No kiosk yet',
  emptyHint: 'Make a code and type it on the screen.',
  adminOnly: 'Only an administrator can manage kiosks.',
}
