import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { KeptParcel } from '../../api/answers'
import { show } from '../../testing/screen'
import { ParcelTable } from './parcel-table'

afterEach(cleanup)

const parcel = (recipient: string, place: string | null): KeptParcel => ({
  case: {
    caseId: recipient,
    number: 'YJ-20261124-001',
    procedure: 'mail',
    state: place ? 'inKeeping' : 'arrived',
    isEnded: false,
    title: recipient,
    titleField: 'recipient',
    titleChoice: null,
    unit: { unitId: 'u1', label: '3-1202' },
    holder: { role: 'receptionist', department: null, person: null },
    isMine: true,
    dueAt: null,
    dueKind: null,
    lateSince: null,
    alarmSince: null,
    openedAt: '2026-11-24T01:00:00.000Z',
    version: 1,
  },
  place,
  kind: 'parcel',
  carrier: 'sf',
  trackingNo: null,
  count: 1,
  arrivedAt: '2026-11-24T01:00:00.000Z',
})

test('each place stands once, with what lies there', () => {
  show(
    <ParcelTable parcels={[parcel('江岸', null), parcel('林间', 'A-2'), parcel('陈述', 'A-2')]} />,
  )

  const shelves = screen.getAllByRole('rowgroup').slice(1)
  expect(shelves.map((shelf) => within(shelf).getByRole('rowheader').textContent)).toEqual([
    '还没有放好1 件',
    'A-22 件',
  ])
})
