import { expect, test } from 'vitest'
import type { KeptPass } from '../../api/answers'
import { found } from './search'

const pass = (passNo: string, change: Partial<KeptPass> = {}): KeptPass => ({
  case: {
    caseId: passNo,
    number: 'ZU-20261124-001',
    procedure: 'tenant-pass',
    state: 'issued',
    isEnded: false,
    title: '周慧敏',
    titleField: 'name',
    titleChoice: null,
    unit: { unitId: 'u1', label: '3-1202' },
    holder: { role: 'receptionist', department: null, person: null },
    isMine: false,
    dueAt: null,
    dueKind: null,
    lateSince: null,
    alarmSince: null,
    openedAt: '2026-11-24T01:00:00.000Z',
    version: 1,
  },
  passNo,
  kind: 'tenant',
  name: '周慧敏',
  idNumberMasked: null,
  status: 'active',
  givenOutOn: '2026-11-24',
  lastValidOn: '2027-11-23',
  depositFen: 1000,
  ...change,
})

const passes = [
  pass('ZU-000001'),
  pass('ZU-000002', { name: '陈述', status: 'lost' }),
  pass('LS-000001', { kind: 'temporary', name: null }),
]
const numbers = (search: Parameters<typeof found>[1]) =>
  found(passes, search).map(({ passNo }) => passNo)

test('a pass is found by its number, its holder, its unit or its case', () => {
  expect(numbers({ text: 'ls-' })).toEqual(['LS-000001'])
  expect(numbers({ text: '陈述' })).toEqual(['ZU-000002'])
  expect(numbers({ text: '3-1202' })).toHaveLength(3)
  expect(numbers({ text: '20261124' })).toHaveLength(3)
  expect(numbers({ text: '何敏' })).toEqual([])
})

test('kind and state narrow it further', () => {
  expect(numbers({ text: '', kind: 'tenant' })).toEqual(['ZU-000001', 'ZU-000002'])
  expect(numbers({ text: '', kind: 'tenant', status: 'active' })).toEqual(['ZU-000001'])
})
