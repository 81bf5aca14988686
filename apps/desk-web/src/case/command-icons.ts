import type { IconName } from '../parts/icon-paths'

const icons: Readonly<Record<string, IconName>> = {
  forward: 'right',
  assign: 'right',
  reassign: 'person',
  accept: 'tick',
  acknowledge: 'tick',
  complete: 'tickRing',
  resolve: 'tickRing',
  reportDone: 'tickRing',
  handBack: 'back',
  feedBack: 'bell',
  markGrave: 'triangle',
  reply: 'phone',
  judge: 'shield',
  recordSatisfaction: 'ring',
  reclassify: 'swap',
  amend: 'edit',
  announce: 'bell',
  admit: 'door',
  arrive: 'door',
  invite: 'visitor',
  askDesk: 'bell',
  signOut: 'out',
  decline: 'barred',
  withdraw: 'barred',
  closeUnresolvable: 'barred',
  closeDissatisfied: 'barred',
  review: 'shield',
  reached: 'phone',
  noAnswer: 'cut',
  report: 'up',
  raise: 'up',
  reopen: 'retry',
}

/** The icon of a command; a sheet of paper where it has none of its own. */
export const commandIcon = (type: string): IconName => icons[type] ?? 'note'
