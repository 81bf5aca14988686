import { later, people, situation, unitId } from '../testing'
import type { Model } from '../testing-model'
import { type Visitor, visitor } from './index'
import { aVisit, lobby } from './testing-lobby'

const { lin, kiosk, host } = people
const clock = { personId: null, roles: ['system'], department: null } as const
const consent = { version: '1', at: later(0) }

export const model: Model<Visitor> = {
  procedure: visitor,
  base: situation(lobby),
  inputs: [{}, aVisit],
  moves: [
    { by: kiosk, command: { type: 'announce', ...aVisit } },
    { by: kiosk, command: { type: 'announce', ...aVisit }, world: { isWatched: true } },
    { by: kiosk, command: { type: 'announce', ...aVisit, takenAt: later(0) } },
    ...[true, false].map(
      (reusable) =>
        ({
          by: lin,
          command: {
            type: 'invite',
            expectedAt: later(1),
            visitorName: '何敏',
            hostUnitId: unitId,
            reusable,
          },
        }) as const,
    ),
    { by: kiosk, command: { type: 'arrive', code: '482913', consent } },
    { by: lin, command: { type: 'admit', escort: false, askedHost: true } },
    { by: host, command: { type: 'admit', escort: true } },
    { by: lin, command: { type: 'decline', reason: '不便' } },
    { by: kiosk, command: { type: 'askDesk' } },
    { by: clock, command: { type: 'join' } },
    ...[1, 3].map(
      (value) =>
        ({
          by: lin,
          command: { type: 'amend', field: 'partySize', value, reason: '数错' },
        }) as const,
    ),
    { by: lin, command: { type: 'signOut', people: 1 } },
    { by: kiosk, command: { type: 'signOut', badgeNo: 7, phoneTail: '6021' } },
    { by: kiosk, command: { type: 'withdraw', reason: '不等了' } },
  ],
}
