import { describe, expect, test } from 'vitest'
import { postingsIn } from '../ledger'
import { people } from '../testing'
import { chen, zhou } from '../testing-passes'
import { on } from '../testing-tenants'
import {
  applied,
  depositReceiptNo,
  desk,
  documents,
  given,
  paid,
  pays,
  permit,
  permitUntil,
  verified,
  verify,
} from '../testing-workers'
import { workerDocuments } from './index'

const { lin, gu, cashier, kiosk } = people
const clock = { personId: null, roles: ['system'], department: null } as const
const issue = { type: 'issue' } as const

describe('R3-5.3.1 workers of a renovation need a pass, and a permit to work under', () => {
  test('it hangs on the renovation of that unit', () => {
    expect(applied().state.context.renovationId).toBe(permit.caseId)
    expect(() => applied({}, permitUntil(null))).toThrow('no-permit')
  })

  test('taken down at the desk, for a unit of the archive', () => {
    expect(() => applied({}, { by: kiosk })).toThrow('role-not-allowed')
    expect(() => applied({}, { world: { ...desk.world, isUnitKnown: false } })).toThrow(
      'unit-unknown',
    )
  })

  test('none is given out, renewed or replaced once the permit has ended', () => {
    const refusal = { code: 'permit-ended', clauses: ['R7-4.4', 'R3-5.3.1'] }
    expect(paid().refusal(issue, permitUntil(null))).toEqual(refusal)
    expect(paid().refusal(issue)).toBeNull()
    const receipt = { passNo: 'LS-000001', receiptNo: 'SJ-2026-000002' }
    for (const type of ['renew', 'replace'] as const) {
      expect(given().refusal({ type, ...receipt }, permitUntil(null))).toEqual(refusal)
    }
  })
})

describe('R3-5.3.2a the owner brings the workers, each with ID and photo, copied', () => {
  test('without the owner nothing is taken down', () => {
    expect(() => applied({ ownerPresent: false })).toThrow('owner-absent')
    expect(() => applied({ ownerPresent: true })).not.toThrow()
  })

  test.each(workerDocuments)('without %s it is refused by name', (paper) => {
    const without = documents.filter((each) => each !== paper)
    expect(applied().refusal({ ...verify, documents: without })).toEqual({
      code: 'documents-missing',
      clauses: ['R3-5.3.2a'],
      missing: [paper],
    })
  })

  test('each worker has a photo, and the copies have a place', () => {
    const { photoId, ...noPhoto } = chen
    expect(applied({ holders: [zhou, noPhoto] }).refusal(verify)).toEqual({
      code: 'photo-missing',
      clauses: ['R3-5.3.2a'],
    })
    expect(verified().state.context.copiesId).toBe(desk.newIds[0])
  })
})

describe('R3-5.3.2b deposit 10.00 and cost 5.00 a pass, against finance’s receipt', () => {
  test('exactly that, to the cashier, and nothing is given out before', () => {
    const two = verified({ holders: [zhou, chen] })
    for (const amountFen of [2999, 3001]) {
      expect(two.refusal({ ...pays, amountFen }, { by: cashier })).toEqual({
        code: 'amount-wrong',
        clauses: ['R3-5.3.2b'],
      })
    }
    expect(two.refusal(pays, { by: lin })?.clauses).toEqual(['R3-5.3.2b'])
    expect(two.refusal(issue)).toEqual({ code: 'pay-first', clauses: ['R3-5.3.2b'] })
    expect(paid().refusal({ ...issue, receiptNo: 'SJ-2026-000009' })?.code).toBe('not-this-receipt')
    expect(two.does({ ...pays, amountFen: 3000 }, { by: cashier }).refusal(issue)).toBeNull()
  })

  test('given out, what was paid becomes a deposit and our fee for each', () => {
    const two = given({ holders: [zhou, chen] })
    expect(postingsIn(two.facts).slice(1)).toEqual(
      ['LS-000001', 'LS-000002'].flatMap((about) => [
        { debit: 'advances', credit: 'deposits:temporary-pass', amountFen: 1000, about },
        { debit: 'advances', credit: 'fees:temporary-pass', amountFen: 500, about },
      ]),
    )
  })
})

describe('R3-5.3.2c number, holder, ID number and period go on the renovation application', () => {
  const listedIn = (facts: ReturnType<typeof given>['facts']) =>
    facts.flatMap((fact) => (fact.type === 'caseMoved' ? [fact] : []))

  test('of each pass that is given out', () => {
    expect(listedIn(given({ holders: [zhou, chen] }).facts)).toEqual([
      {
        type: 'caseMoved',
        caseId: permit.caseId,
        command: {
          type: 'listPasses',
          listed: [
            {
              passNo: 'LS-000001',
              name: zhou.name,
              idNumber: zhou.idNumber,
              validFromOn: '2026-03-02',
              validUntilOn: '2026-06-01',
            },
            {
              passNo: 'LS-000002',
              name: chen.name,
              idNumber: chen.idNumber,
              validFromOn: '2026-03-02',
              validUntilOn: '2026-06-01',
            },
          ],
        },
      },
    ])
  })

  test('and again with its new end when it is renewed', () => {
    const renewed = given()
      .does({ ...pays, purpose: 'renewal' }, { by: cashier })
      .does({ type: 'renew', passNo: 'LS-000001', receiptNo: 'SJ-2026-000002' }, on('2026-06-01'))
    expect(listedIn(renewed.facts).at(-1)?.command.listed).toMatchObject([
      { passNo: 'LS-000001', name: zhou.name, validUntilOn: '2026-09-01' },
    ])
  })
})

describe('R3-5.3.3a three months at most, not past the permit; renewal 5.00 a pass', () => {
  const renewal = { ...pays, purpose: 'renewal' } as const
  const renew = { type: 'renew', passNo: 'LS-000001', receiptNo: 'SJ-2026-000002' } as const
  const ready = () => given().does(renewal, { by: cashier })

  test('three months, or to the end of the permit', () => {
    expect(given().state.context.passes[0]?.validUntilOn).toBe('2026-06-01')
    const short = paid().does(issue, permitUntil('2026-04-30'))
    expect(short.state.context.passes[0]?.validUntilOn).toBe('2026-04-30')
    expect(paid().refusal(issue, permitUntil('2026-03-01'))).toEqual({
      code: 'limit-over',
      clauses: ['R3-5.3.3a'],
    })
  })

  test('it expires when its last day is over', () => {
    expect(given().passes('2026-06-01T16:00:00.000Z').state.context.passes[0]?.status).toBe(
      'active',
    )
    expect(given().passes('2026-06-01T16:00:00.001Z').state.context.passes[0]?.status).toBe(
      'expired',
    )
  })

  test('exactly 5.00, within thirty days of its end, on from there', () => {
    for (const amountFen of [499, 501]) {
      expect(given().refusal({ ...renewal, amountFen }, { by: cashier })?.clauses).toEqual([
        'R3-5.3.3a',
      ])
      const replacement = { ...pays, purpose: 'replacement', amountFen } as const
      expect(given().refusal(replacement, { by: cashier })?.clauses).toEqual(['H-pass-4'])
    }
    expect(ready().refusal(renew, on('2026-05-01'))).toEqual({
      code: 'renew-too-early',
      clauses: ['R3-5.3.3a'],
    })
    const renewed = ready().does(renew, on('2026-05-02'))
    expect(renewed.state.context.passes[0]?.validUntilOn).toBe('2026-09-01')
    const extended = ready().does(renew, { ...on('2026-05-02'), ...permitUntil('2026-07-15') })
    expect(extended.state.context.passes[0]?.validUntilOn).toBe('2026-07-15')
  })
})

describe('R3-5.3.3b pass and receipt go straight to finance, which takes them back and refunds', () => {
  const back = { type: 'return' as const, passNos: ['LS-000001'], depositReceiptNo }
  const refund = { type: 'refund' } as const

  test('the cashier takes them, not the desk, against the receipt', () => {
    for (const by of [lin, gu]) {
      expect(given().refusal(back, { by })).toEqual({
        code: 'role-not-allowed',
        clauses: ['R3-5.3.3b'],
      })
    }
    expect(
      given().refusal({ ...back, depositReceiptNo: 'SJ-2026-000007' }, { by: cashier }),
    ).toEqual({ code: 'deposit-receipt-wrong', clauses: ['R3-5.3.3b'] })
  })

  test('and refunds at the same window 10.00 for each, no more', () => {
    const returned = given({ holders: [zhou, chen] }).does(back, { by: cashier })
    expect(returned.refusal({ ...refund, amountFen: 2000 }, { by: cashier })?.code).toBe(
      'refund-wrong',
    )
    const refunded = returned.does(refund, { by: cashier })
    expect(refunded.state.value).toBe('issued')
    expect(postingsIn(refunded.facts).at(-1)).toMatchObject({ credit: 'finance', amountFen: 1000 })
    const last = refunded.does({ ...back, passNos: ['LS-000002'] }, { by: cashier })
    expect(last.does(refund, { by: cashier }).state.value).toBe('refunded')
  })
})

describe('R7-4.4 the passes hang on the permit', () => {
  const endPermit = { type: 'endPermit' } as const
  const ended = () =>
    given({ holders: [zhou, chen] }).does(endPermit, { by: clock, ...on('2026-04-10') })

  test('when it ends they hold no longer, and the desk hears it', () => {
    expect(ended().state.context.passes).toMatchObject([
      { status: 'expired', validUntilOn: '2026-04-10' },
      { status: 'expired', validUntilOn: '2026-04-10' },
    ])
    expect(ended().told.at(-1)).toBe('permitEnded → null')
    expect(given().refusal(endPermit)?.code).toBe('role-not-allowed')
  })

  test('their deposits still go back', () => {
    const passNos = ['LS-000001', 'LS-000002']
    const back = { type: 'return' as const, passNos, depositReceiptNo }
    const refunded = ended().does(back, { by: cashier }).does({ type: 'refund' }, { by: cashier })
    expect(refunded.state.value).toBe('refunded')
  })

  test('one that was lost stays lost', () => {
    const lost = given({ holders: [zhou, chen] }).does({ type: 'reportLost', passNo: 'LS-000001' })
    const after = lost.does(endPermit, { by: clock }).state.context.passes
    expect(after.map(({ status }) => status)).toEqual(['lost', 'expired'])
  })
})
