import {
  chinaCalendar,
  decide,
  defaultPolicy,
  procedures,
  type Role,
  unopened,
} from '@frontdesk/rules'
import { expect, test } from 'vitest'
import { loadMessages } from './load-messages'
import { refusalText } from './refusals'

const messages = await loadMessages('en')
const procedure = procedures.complaint
const fresh = unopened(procedure)

const situation = (role: Role) => ({
  at: '2026-11-23T06:00:00.000Z',
  by: { personId: null, roles: [role], department: null },
  policy: defaultPolicy,
  calendar: chinaCalendar(),
  posts: { ranks: {}, departments: {} },
  caseId: '',
  newIds: [],
  world: { isUnitKnown: true },
})

const cases = [
  { role: 'receptionist', state: fresh, type: 'fly', code: 'command-unknown' },
  { role: 'purchaser', state: fresh, type: 'assign', code: 'role-not-allowed' },
  { role: 'receptionist', state: fresh, type: 'reply', code: 'not-in-this-state' },
  { role: 'system', state: fresh, type: 'strikeClock', code: 'not-due-yet' },
  {
    role: 'receptionist',
    state: { ...fresh, value: 'closed' },
    type: 'withdraw',
    code: 'case-ended',
  },
] as const

test.each(cases)('the kernel refuses with $code, and it has a sentence', (each) => {
  const command = { type: each.type }
  const decision = decide(procedure, each.state, { command, situation: situation(each.role) })
  const refusal = decision.ok ? null : decision.refusal
  expect(refusal?.code).toBe(each.code)
  expect(refusalText(messages, 'complaint', { code: each.code })).not.toBe(each.code)
})
