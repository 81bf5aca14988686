import { addHours, type ProcedureId, type Sender } from '@frontdesk/rules'

/** Monday 2 March 2026, nine in the morning in Shanghai. */
export const monday9 = '2026-03-02T01:00:00.000Z'
const unitId = '00000000-0000-4000-8000-000000003120'

export type Command = { readonly type: string } & Readonly<Record<string, unknown>>

export interface Step {
  readonly by: Sender
  readonly command: Command
  /** Hours since the case was opened; deadlines before that moment strike first. */
  readonly hours: number
}

/** One case from its opening to its end, refused commands included. */
export interface Day {
  readonly procedure: ProcedureId
  readonly input: Readonly<Record<string, unknown>>
  readonly world: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
}

const sender = (personId: string, role: Sender['roles'][number]): Sender => ({
  personId,
  roles: [role],
  department: role === 'department' ? 'engineering' : null,
})
export const lin = sender('lin', 'receptionist')
const gu = sender('gu', 'supervisor')
const ye = sender('ye', 'manager')
const zheng = sender('zheng', 'department')
const kiosk = sender('kiosk', 'kiosk')

const step = (hours: number, by: Sender, command: Command): Step => ({ hours, by, command })
const matter = { channel: 'phone', unitId, matter: 'water under the sink', reporterName: 'Zhou' }
const known = { isUnitKnown: true }
const complete = { type: 'complete', handling: 'new washer', result: 'dry' }
const resolve = { type: 'resolve', method: 'talked to both', result: 'agreed' }
const reason = 'as the owner asked'

const visit = {
  visitorName: 'He',
  phone: '13800006021',
  hostUnitId: unitId,
  purpose: 'social',
  partySize: 2,
  consent: { version: '1', at: monday9 },
}
const lobby = {
  isOnline: true,
  isHostKnown: true,
  isHostReachable: true,
  isWatched: false,
  invitationId: null,
  nextBadgeNo: 7,
  isCodeRight: true,
  isPhoneTailRight: true,
  newCode: '482913',
}

export const days: readonly Day[] = [
  {
    procedure: 'service-request',
    input: matter,
    world: known,
    steps: [
      step(0.5, lin, { type: 'forward', department: 'engineering' }),
      step(1, zheng, { type: 'accept' }),
      step(3, zheng, { type: 'reportProgress', note: 'part ordered' }),
      step(20, lin, { type: 'followUp', note: 'told the owner' }),
      step(21, lin, { type: 'amend', field: 'matter', value: 'water in the kitchen', reason }),
      step(49, lin, complete),
      step(50, zheng, { type: 'reportDone', handling: 'new washer' }),
      step(51, gu, complete),
      step(60, gu, { type: 'review' }),
    ],
  },
  {
    procedure: 'service-request',
    input: matter,
    world: known,
    steps: [
      step(2, gu, { type: 'closeUnresolvable', reason }),
      step(169, gu, complete),
      step(170, ye, { type: 'closeUnresolvable', reason }),
      step(171, lin, { type: 'addNote', note: 'letter sent' }),
    ],
  },
  {
    procedure: 'complaint',
    input: { ...matter, category: 'other', severity: 'general' },
    world: known,
    steps: [
      step(0.2, lin, { type: 'assign', department: 'engineering' }),
      step(1, lin, { type: 'judge', valid: true, reason }),
      step(49, lin, resolve),
      step(50, gu, resolve),
      step(51, lin, { type: 'reply', by: 'phone', words: 'settled, with our apology' }),
      step(52, lin, { type: 'recordSatisfaction', satisfaction: 'notReached' }),
      step(53, lin, { type: 'recordSatisfaction', satisfaction: 'satisfied' }),
    ],
  },
  {
    procedure: 'visitor',
    input: visit,
    world: lobby,
    steps: [
      step(0, kiosk, { type: 'announce', ...visit }),
      step(0.1, lin, { type: 'admit', escort: false, askedHost: true }),
      step(1, lin, { type: 'signOut', people: 1 }),
      step(2, kiosk, { type: 'signOut', badgeNo: 7, phoneTail: '6021' }),
    ],
  },
]

export const hoursOn = (hours: number) => addHours(monday9, hours)
