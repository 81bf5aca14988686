import { describe, expect, test } from 'vitest'
import { addHours } from '../instant'
import { people, unitId } from '../testing'
import { complaintRows } from './complaint-table'
import {
  assign,
  calendar,
  judge,
  type KeptComplaint,
  march,
  on,
  recorded,
  reply,
  resolve,
} from './testing-complaints'

describe('R7-4.1.3.3: the table says who complained of what, who handled it, how, and to what end', () => {
  const rows = (all: readonly KeptComplaint[]) =>
    complaintRows(
      all.map(({ record }) => record),
      { period: march, at: march.until, calendar },
    )

  test('a line for each complaint, with every column', () => {
    const at = on('2026-03-02', '23:30')
    const closed = recorded(at, { receivedAt: on('2026-03-02', '22:15') })
      .does(at, assign)
      .does(at, judge(true))
      .does(addHours(at, 2), resolve, people.zheng)
      .does(addHours(at, 3), reply)
      .does(addHours(at, 4), { type: 'recordSatisfaction', satisfaction: 'satisfied' })

    expect(rows([closed])).toEqual([
      {
        caseId: closed.record.caseId,
        number: closed.record.number,
        receivedOn: '2026-03-02',
        receivedClock: '22:15',
        unitId,
        category: 'renovation',
        severity: 'general',
        isAnonymous: false,
        complainantId: null,
        complainantName: '周慧敏',
        handlerId: 'zheng',
        department: 'engineering',
        method: '停工',
        result: '改在白天',
        satisfaction: 'satisfied',
        takenById: 'lin',
        valid: true,
        isResolved: true,
        isOnTime: true,
        isDecided: true,
      },
    ])
  })

  test('in the order of recording, without those of other months or taken back', () => {
    const [one, two] = [recorded(on('2026-03-02')), recorded(on('2026-03-05'))]
    const gone = recorded(on('2026-03-03')).does(on('2026-03-04'), {
      type: 'withdraw',
      reason: '误会',
    })
    const all = [two, gone, recorded(on('2026-04-02')), one]

    expect(rows(all).map(({ number }) => number)).toEqual(
      [one, two].map(({ record }) => record.number),
    )
  })

  test('an anonymous one names nobody, an open one has no result yet', () => {
    const [row] = rows([recorded(on('2026-03-02'), { anonymous: true, reporterName: undefined })])

    expect(row).toMatchObject({
      isAnonymous: true,
      complainantName: null,
      method: null,
      result: null,
      handlerId: 'lin',
    })
  })
})
