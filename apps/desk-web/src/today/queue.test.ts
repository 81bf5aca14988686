import { expect, test } from 'vitest'
import type { CaseRow } from '../api/answers'
import { bandsKey, queueOf } from './queue'

const now = Date.parse('2026-11-23T06:00:00.000Z')
const zone = 'Asia/Shanghai'

const row = (caseId: string, dueAt: string | null): CaseRow => ({
  caseId,
  number: caseId,
  procedure: 'service-request',
  state: 'withReceptionist',
  isEnded: false,
  title: caseId,
  titleField: 'matter',
  titleChoice: null,
  unit: null,
  holder: { role: 'receptionist', department: null, person: null },
  isMine: true,
  dueAt,
  dueKind: 'toSupervisor',
  lateSince: null,
  alarmSince: null,
  openedAt: '2026-11-21T06:00:00.000Z',
  version: 1,
})

const sorted = (rows: readonly CaseRow[]) => {
  const queue = queueOf(rows, bandsKey(rows, now, zone))
  return Object.fromEntries(
    Object.entries(queue).map(([band, held]) => [band, held.map((one: CaseRow) => one.caseId)]),
  )
}

test('rows stand in the order of time, in the span they fall into', () => {
  const rows = [
    row('undated', null),
    row('tomorrow', '2026-11-23T16:00:00.000Z'),
    row('tonight', '2026-11-23T15:59:00.000Z'),
    row('inTenMinutes', '2026-11-23T06:10:00.000Z'),
    row('inThreeMinutes', '2026-11-23T06:03:00.000Z'),
    row('lateByAnHour', '2026-11-23T05:00:00.000Z'),
    row('lateByTwo', '2026-11-23T04:00:00.000Z'),
  ]

  expect(sorted(rows)).toEqual({
    late: ['lateByTwo', 'lateByAnHour'],
    soon: ['inThreeMinutes', 'inTenMinutes'],
    today: ['tonight'],
    later: ['tomorrow'],
    undated: ['undated'],
  })
})

test('what is due at this very moment is not late', () => {
  expect(sorted([row('now', '2026-11-23T06:00:00.000Z')]).soon).toEqual(['now'])
})

test('what every desk is alarmed of stands before what is late for longer', () => {
  const since = '2026-11-23T05:58:00.000Z'
  const alarm = { ...row('alarm', null), lateSince: since, alarmSince: since }

  expect(sorted([row('lateByTwo', '2026-11-23T04:00:00.000Z'), alarm]).late).toEqual([
    'alarm',
    'lateByTwo',
  ])
})
