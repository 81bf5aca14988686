import { describe, expect, test } from 'vitest'
import { keep } from '../reports/testing-records'
import { shift } from '../shift/index'
import { atDrawer, cash, drawerId, shen } from '../shift/testing-drawer'
import { later, monday9 } from '../testing'
import { filled } from './testing-forms'

describe('R7-5.7 《客服中心交接班记录表》', () => {
  test('who hands over what to whom, and how much lies in the drawer', () => {
    const handed = keep(
      shift,
      { number: 'JB-1', input: { drawerId, counted: cash(200) } },
      atDrawer(cash(200)),
    )
      .does(later(8), { type: 'compile' })
      .does(later(8), { type: 'signOff', counted: cash(198), reason: '找零有误' })
      .does(later(8), { type: 'takeOver', counted: cash(198), reason: '找零有误' }, shen)

    expect(filled('shiftHandovers', handed.record)).toEqual([
      {
        number: 'JB-1',
        date: monday9,
        drawer: '前台一号',
        handedOverBy: 'lin',
        startedAt: monday9,
        signedOffAt: later(8),
        takenOverBy: shen.personId,
        openCases: 0,
        keysOut: 0,
        custody: 0,
        parcels: 0,
        visitorsOnSite: 2,
        expected: 20_000,
        counted: 19_800,
        difference: -200,
        differenceReason: '找零有误',
        signature: null,
      },
    ])
  })
})
