import { describe, expect, test } from 'vitest'
import type { HotelStayWorld, Signatory } from './index'
import { agency, agreed, allocated, at, company, rack, stay } from './testing-house'

const executive: Signatory = {
  signatoryId: '00000000-0000-4000-8000-000000000501',
  maySign: ['rate'],
  discountMaxPercent: 30,
}
const byCard = { ...rack, basis: 'vipCard', vipCardNo: 'VIP-0088' } as const
const byContract = { ...rack, basis: 'contractCompany', contractNo: 'HT-2026-018' } as const
const byAgency = { ...rack, basis: 'groupOrAgency', contractNo: 'TD-2026-004' } as const
const bySignature = {
  ...rack,
  basis: 'executiveSignature',
  signatoryId: executive.signatoryId,
  discountPercent: 30,
} as const

type Command = Parameters<ReturnType<typeof allocated>['does']>[0]
const nightFen = (command: Command, world: Partial<HotelStayWorld> = {}) =>
  allocated().does(command, at({ world })).state.context.nightFen
const refusal = (command: Command, world: Partial<HotelStayWorld> = {}) =>
  allocated().refusal(command, at({ world }))

describe('R5-5.2 the rate is explained and the guest signs', () => {
  test('it is not agreed before', () => {
    expect(refusal({ ...rack, isExplained: false })).toEqual({
      code: 'explain-first',
      clauses: ['R5-6.6', 'R5-5.2'],
    })
    expect(agreed().state).toMatchObject({
      value: 'rateAgreed',
      context: { signature: '陈述', nightFen: 388_00 },
    })
  })
})

describe('R5-6.6 room, rent and service charge are explained face to face', () => {
  test('what was said of the charge is kept', () => {
    expect(agreed().facts.at(-1)).toMatchObject({ serviceChargePercent: 10 })
    expect(refusal({ ...rack, isExplained: false })?.clauses[0]).toBe('R5-6.6')
  })
})

describe('R5-3.5 one step after the other', () => {
  test('no rate without a room, no guarantee and no payment without a rate', () => {
    const first = { code: 'allocate-first', clauses: ['R5-3.5'] }
    const second = { code: 'agree-rate-first', clauses: ['R5-3.5'] }

    expect(stay().refusal(rack)).toEqual(first)
    expect(allocated().refusal({ type: 'recordPayment' })).toEqual(second)
    expect(allocated().refusal({ type: 'guarantee', kind: 'exemption' })).toEqual(second)
  })
})

describe('R5-6.7 the VIP card', () => {
  test('has its own rate, and its number is kept', () => {
    expect(nightFen(byCard)).toBe(341_44)
    const { vipCardNo, ...without } = byCard
    expect(refusal(without)).toEqual({
      code: 'vip-card-missing',
      clauses: ['R5-6.7'],
      missing: ['vipCardNo'],
    })
  })
})

describe('R5-6.8 a company under contract', () => {
  test('pays what its contract says, while it is in force', () => {
    expect(nightFen(byContract, { contract: company })).toBe(298_00)
    const ended = { ...company, isInForce: false }
    const codes = [null, ended, agency].map((contract) => refusal(byContract, { contract })?.code)
    expect(codes).toEqual(Array(3).fill('contract-not-in-force'))
  })

  test('for the classes that stand in it', () => {
    const contract = { ...company, rates: { suite: 900_00 } }

    expect(refusal(byContract, { contract })).toEqual({
      code: 'class-not-in-contract',
      clauses: ['R5-6.8'],
    })
  })

  test('and names it', () => {
    const { contractNo, ...without } = byContract

    expect(refusal(without, { contract: company })?.missing).toEqual(['contractNo'])
  })
})

describe('R5-6.9 a group or an agency', () => {
  test('pays what its contract says', () => {
    expect(nightFen(byAgency, { contract: agency })).toBe(298_00)
    expect(refusal(byAgency, { contract: company })).toEqual({
      code: 'contract-not-in-force',
      clauses: ['R5-6.9'],
    })
    const { contractNo, ...without } = byAgency
    expect(refusal(without, { contract: agency })?.missing).toEqual(['contractNo'])
    const others = { ...agency, rates: { deluxe: 500_00 } }
    expect(refusal(byAgency, { contract: others })?.code).toBe('class-not-in-contract')
  })
})

describe('R5-6.10 a discount on an executive’s signature', () => {
  test('up to what that person may give', () => {
    expect(nightFen(bySignature, { signatory: executive })).toBe(271_60)
    expect(refusal({ ...bySignature, discountPercent: 31 }, { signatory: executive })).toEqual({
      code: 'discount-above-limit',
      clauses: ['R5-6.10'],
    })
  })

  test('of the list of signatories; a rank at the desk signs nothing', () => {
    const other = { ...executive, maySign: ['guarantee'] } as const

    for (const signatory of [null, other]) {
      expect(refusal(bySignature, { signatory })?.code).toBe('not-a-signatory')
    }
    const { signatoryId, discountPercent, ...unsigned } = bySignature
    expect(refusal(unsigned)).toEqual({
      code: 'discount-unsigned',
      clauses: ['R5-6.10'],
      missing: ['signatoryId', 'discountPercent'],
    })
  })
})

describe('R5-6.11 who walks in', () => {
  test('pays the current rate of the room', () => {
    expect(nightFen(rack)).toBe(388_00)
    expect(agreed({ rooms: 2, beds: 2 }).state.context.nightFen).toBe(776_00)
  })
})
