import { describe, expect, test } from 'vitest'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { mail } from './index'
import {
  aLetter,
  aParcel,
  arrives,
  inspected,
  kept,
  mailDesk,
  notified,
  shelf,
  shelved,
  signedFor,
} from './testing-shelf'

const damaged = { type: 'inspect', damaged: true } as const
const turnDown = { type: 'turnDown', reason: '外箱压坏' } as const
const opened = (input: object, world = {}) =>
  openCase(mail, { ...aParcel, ...input }, { ...mailDesk, world: { ...shelf, ...world } })

describe('R7-4.2 the desk handles mail only where the site says so', () => {
  test('by default the post office does', () => {
    expect(() => openCase(mail, aParcel, situation(shelf))).toThrow('desk-handles-no-mail')
    expect(arrives().state.value).toBe('arrived')
  })

  test('an item goes from the door to its owner', () => {
    const given = kept(aLetter)
      .does(notified)
      .does({ type: 'collect', signature: '付晓', code: '482913' }, { by: people.fu })

    expect(given.state).toMatchObject({ value: 'collected', context: { place: null } })
  })

  test('the cashier takes no mail in', () => {
    expect(() => openCase(mail, aParcel, { ...mailDesk, by: people.cashier })).toThrow(
      'role-not-allowed',
    )
  })
})

describe('R7-4.2.1 looked at for damage and signed for before anything else', () => {
  test('in this order', () => {
    expect(arrives().refusal(signedFor)).toEqual({ code: 'inspect-first', clauses: ['R7-4.2.1'] })
    expect(arrives().does(inspected).refusal(signedFor)).toBeNull()
  })

  test.each([
    shelved,
    notified,
    { type: 'collect', signature: '周慧敏', idChecked: true },
    { type: 'contactOwner', means: 'phone', outcome: 'keepForMe' },
    { type: 'holdForOwner' },
    { type: 'returnToSender' },
  ] as const)('$type waits for both', (command) => {
    expect(arrives().refusal(command)?.code).toBe('inspect-first')
    expect(arrives().does(inspected).refusal(command)).toEqual({
      code: 'sign-first',
      clauses: ['R7-4.2.1'],
    })
  })

  test.each(['registered', 'express', 'parcel'])('a damaged %s is signed with a remark', (kind) => {
    const broken = arrives({ ...aParcel, kind }).does(damaged)

    expect(broken.refusal(signedFor)).toEqual({
      code: 'damage-unremarked',
      clauses: ['R7-4.2.1'],
    })
    expect(broken.does({ ...damaged, remark: '一角压扁' }).refusal(signedFor)).toBeNull()
  })

  test('a damaged letter needs none', () => {
    expect(arrives(aLetter).does(damaged).refusal(signedFor)).toBeNull()
  })

  test('or it is refused, as long as nobody has signed', () => {
    const broken = arrives().does(damaged)

    expect(broken.does(turnDown).state.value).toBe('refused')
    expect(arrives().does(inspected).does(signedFor).refusal(turnDown)?.code).toBe('item-at-desk')
  })

  test('what is signed for is not looked at or signed again', () => {
    const signed = arrives().does(inspected).does(signedFor)

    expect(signed.refusal(damaged)?.code).toBe('signed-already')
    expect(signed.refusal(signedFor)?.code).toBe('signed-already')
  })
})

describe('R7-4.2.2 sorted and registered', () => {
  test('the kind, for whom, by whom and how many', () => {
    expect(arrives(aLetter).facts[0]).toMatchObject({
      type: 'mailArrived',
      kind: 'letter',
      recipient: '周慧敏',
      unitId,
      carrier: 'post',
      count: 1,
    })
    expect(arrives().state.context).toMatchObject({ kind: 'parcel', count: 2, unitId })
  })

  test('one that comes again is registered as it was', () => {
    const again = arrives().does(turnDown).does({ type: 'reopen', reason: '换箱再送' })

    expect(again.facts.at(-1)).toEqual({
      type: 'caseOpened',
      procedure: 'mail',
      caseId: newId,
      input: aParcel,
    })
  })
})

describe('R7-4.2.4.1 registered mail, express and parcels with all their details', () => {
  test.each(['registered', 'express', 'parcel'])('a %s says where it was sent', (kind) => {
    const input = { kind, destination: undefined }

    expect(() => opened(input)).toThrow('destination-missing')
    expect(opened({ kind }).state.context).toMatchObject({
      recipient: '周慧敏',
      destination: '3-1202',
    })
  })

  test('a letter need not', () => {
    expect(opened({ kind: 'letter', destination: undefined }).state.value).toBe('arrived')
  })

  test('the moment of signing is kept', () => {
    const signed = arrives()
      .does(inspected)
      .does(signedFor, { at: later(0.5) })

    expect(signed.state.context.signedAt).toBe(later(0.5))
    expect(arrives().state.context.signedAt).toBeNull()
  })
})

describe('R7-4.2.5 every item has its place until it has left', () => {
  test('one place, and no other after it was moved', () => {
    const moved = kept().does({ type: 'shelve', place: 'B-1' })

    expect(kept().state).toMatchObject({ value: 'inKeeping', context: { place: 'A-3' } })
    expect(moved.state).toMatchObject({ value: 'inKeeping', context: { place: 'B-1' } })
  })

  test('nobody is told of an item without a place', () => {
    const signed = arrives(aLetter).does(inspected).does(signedFor)

    expect(signed.refusal(notified)).toEqual({ code: 'shelve-first', clauses: ['R7-4.2.5'] })
  })

  test('calling it off makes nothing vanish: unsigned it is refused, signed it stays', () => {
    const withdraw = { type: 'withdraw', reason: '投错小区' } as const

    const gone = arrives().does(withdraw)
    expect(gone.state.value).toBe('refused')
    expect(gone.facts.map(({ type }) => type)).toEqual([
      'mailArrived',
      'withdrawn',
      'mailRefused',
      'caseEnded',
    ])
    for (const item of [arrives().does(inspected).does(signedFor), kept()]) {
      expect(item.refusal(withdraw)).toEqual({ code: 'item-at-desk', clauses: ['R7-4.2.5'] })
    }
  })
})

describe('H-mail-1 one tracking number is taken in once', () => {
  test('while it waits', () => {
    expect(() => opened({}, { isTakenIn: true })).toThrow('taken-in-already')
  })

  test('and is not corrected into another that waits', () => {
    const amend = { type: 'amend', field: 'trackingNo', value: 'SF2', reason: '看错' } as const
    const world = { ...shelf, isTakenIn: true }

    expect(kept().refusal(amend, { world })?.code).toBe('taken-in-already')
    expect(kept().does(amend).state.context.trackingNo).toBe('SF2')
    const gone = arrives().does(turnDown)
    expect(gone.refusal(amend, { world })).toBeNull()
  })
})

describe('H-kernel-12 the unit stands in the owner archive', () => {
  test('an unknown one is refused', () => {
    expect(() => opened({}, { isUnitKnown: false })).toThrow('unit-unknown')
    expect(opened({}).state.context.endedAt).toBeNull()
    expect(opened({}).state.context.seenAt).toBe(monday9)
  })
})
