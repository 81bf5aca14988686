import { describe, expect, test } from 'vitest'
import { people } from '../testing'
import { atDrawer, cash, drawerId, linsShift, shen } from './testing-drawer'

const { gu, he, cashier } = people
const compile = { type: 'compile' } as const
const signOff = { type: 'signOff', counted: cash(200) } as const
const reason = '找零时多给了'

describe('H-shift-4 a count that differs from the ledger needs a reason', () => {
  const short = { ...signOff, counted: cash(195) } as const

  test('it is refused without one, by method', () => {
    const ready = linsShift().does(compile)

    expect(ready.refusal(short)).toEqual({
      code: 'difference-without-reason',
      clauses: ['H-shift-4'],
      missing: ['reason'],
    })
    const swapped = { ...cash(195), wechat: 500 }
    expect(ready.refusal({ ...short, counted: swapped })?.code).toBe('difference-without-reason')
    expect(ready.refusal({ ...short, reason })).toBe(null)
  })

  test('so at every count: at the start, during the shift, and when it is taken over', () => {
    const refused = 'difference-without-reason'
    const counted = cash(195)

    expect(() => linsShift(atDrawer(cash(200)), { counted })).toThrow(refused)
    expect(linsShift().refusal({ type: 'countDrawer', counted })?.code).toBe(refused)
    const waiting = linsShift().does(compile).does(signOff)
    expect(waiting.refusal({ type: 'takeOver', counted }, { by: shen })?.code).toBe(refused)
    expect(waiting.refusal({ type: 'takeOver', counted, reason }, { by: shen })).toBe(null)
  })

  test('what was counted, expected and missing is kept, and the supervisor is told', () => {
    const done = linsShift()
      .does(compile)
      .does({ ...short, reason })

    expect(done.facts).toContainEqual(
      expect.objectContaining({
        type: 'drawerCounted',
        occasion: 'signOff',
        counted: cash(195),
        expected: cash(200),
        difference: cash(-5),
        differenceFen: -500,
        reason,
      }),
    )
    expect(done.told).toEqual(['drawerDiffers → gu'])
  })

  test('a supervisor who counted is not told of it, the next one is', () => {
    const done = linsShift().does({ type: 'countDrawer', counted: cash(201), reason }, { by: gu })

    expect(done.told).toEqual(['drawerDiffers → he'])
  })

  test('the ledger is not moved by a count', () => {
    const done = linsShift()
      .does(compile)
      .does({ ...short, reason })

    expect(done.facts.filter(({ type }) => type === 'posted')).toEqual([])
    expect(linsShift().told).toEqual([])
  })
})

describe('H-shift-5 a difference is settled by a posting of its own', () => {
  const settle = { type: 'settleDifference', reason: '确认短款' } as const
  const counting = (yuan: number) =>
    linsShift().does({ type: 'countDrawer', counted: cash(yuan), reason })

  test('what is short leaves the drawer, what is over comes in', () => {
    const account = `drawer:${drawerId}`
    expect(counting(195).does(settle, { by: gu }).facts.at(-1)).toEqual({
      type: 'posted',
      postings: [{ debit: 'difference', credit: account, amountFen: 500, about: 'cash' }],
    })
    expect(counting(203).does(settle, { by: gu }).facts.at(-1)).toEqual({
      type: 'posted',
      postings: [{ debit: account, credit: 'difference', amountFen: 300, about: 'cash' }],
    })
  })

  test('once, by the supervisor, and not by the one who counted', () => {
    expect(counting(195).refusal(settle)?.code).toBe('role-not-allowed')
    expect(linsShift().refusal(settle, { by: gu })?.code).toBe('no-difference')
    const settled = counting(195).does(settle, { by: gu })
    expect(settled.refusal(settle, { by: gu })?.code).toBe('no-difference')

    const byGu = linsShift().does({ type: 'countDrawer', counted: cash(195), reason }, { by: gu })
    expect(byGu.refusal(settle, { by: gu })).toEqual({
      code: 'you-counted',
      clauses: ['H-shift-5'],
    })
    expect(byGu.refusal(settle, { by: he })).toBe(null)
  })
})

describe('H-shift-9 change and takings go between drawer and cashier', () => {
  test('the cashier counts what is taken out, by method, never more than is there', () => {
    const take = { type: 'collectTakings', counted: cash(150) } as const
    const done = linsShift().does(take, { by: cashier })

    expect(done.facts).toContainEqual({
      type: 'posted',
      postings: [
        { debit: 'finance', credit: `drawer:${drawerId}`, amountFen: 15000, about: 'cash' },
      ],
    })
    expect(linsShift().refusal({ ...take, counted: cash(201) }, { by: cashier })).toEqual({
      code: 'more-than-in-drawer',
      clauses: ['H-shift-9'],
    })
    expect(linsShift().refusal({ ...take, counted: cash(0) }, { by: cashier })?.code).toBe(
      'nothing-counted',
    )
    expect(linsShift().refusal(take)?.code).toBe('role-not-allowed')
  })

  test('change comes in the same way, and the one at the drawer is told', () => {
    const done = linsShift().does({ type: 'supplyChange', amountFen: 5000 }, { by: cashier })

    expect(done.facts).toContainEqual({
      type: 'posted',
      postings: [
        { debit: `drawer:${drawerId}`, credit: 'finance', amountFen: 5000, about: 'cash' },
      ],
    })
    expect(done.told).toEqual(['changeSupplied → lin'])
  })

  test('nobody is the cashier of their own drawer', () => {
    const both = { ...people.lin, roles: ['receptionist', 'cashier'] as const }
    const supply = { type: 'supplyChange', amountFen: 5000 } as const
    const take = { type: 'collectTakings', counted: cash(50) } as const

    for (const command of [supply, take]) {
      expect(linsShift().refusal(command, { by: both })?.code).toBe('your-own-drawer')
    }
  })
})
