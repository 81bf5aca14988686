import { describe, expect, test } from 'vitest'
import { later, monday9, unitId } from '../testing'
import { type KeyRegisterWorld, keyCommands, keyRefusal, namesUnit } from './index'
import { doorKey } from './testing-cabinet'

const home = { label: '5-0702', building: '5', floor: 7 }
const world = (changes: Partial<KeyRegisterWorld> = {}): KeyRegisterWorld => ({
  at: monday9,
  key: null,
  unit: home,
  isHookTaken: false,
  isLabelTaken: false,
  isUnitLabel: false,
  ...changes,
})
const hanging = (changes: Partial<NonNullable<KeyRegisterWorld['key']>> = {}) =>
  world({
    key: {
      kind: 'entrusted',
      unitId,
      isOut: false,
      isMissing: false,
      reservedUntil: null,
      isGone: false,
      ...changes,
    },
  })

const added = {
  keyId: doorKey,
  kind: 'entrusted',
  unitId,
  cabinet: 'A',
  hook: 27,
  label: 'A27',
} as const
const keyId = doorKey
const code = (refusal: ReturnType<typeof keyRefusal>) => refusal && [refusal.code, refusal.clauses]

describe('R7-4.5.1 keys are of four kinds', () => {
  test('and of no other', () => {
    const kinds = ['vacant', 'entrusted', 'equipment', 'other', 'bicycle'].map(
      (kind) => keyCommands.add.safeParse({ ...added, kind }).success,
    )
    expect(kinds).toEqual([true, true, true, true, false])
  })

  test('an empty unit and an owner have a door, a plant room has none', () => {
    const doorless = { ...added, unitId: undefined, building: '全区' }
    const nowhere = world({ unit: null })

    expect(code(keyRefusal('add', { ...doorless, kind: 'vacant' }, nowhere))).toEqual([
      'unit-missing',
      ['R7-4.5.1'],
    ])
    expect(keyRefusal('add', { ...doorless, kind: 'equipment' }, nowhere)).toBeNull()
  })

  test('only what an owner left is given back to an owner', () => {
    const back = { keyId, signature: '陈述' }

    expect(keyRefusal('giveBack', back, hanging())).toBeNull()
    expect(code(keyRefusal('giveBack', back, hanging({ kind: 'other' })))).toEqual([
      'not-entrusted',
      ['R7-4.5.1'],
    ])
  })
})

describe('R7-4.5.2 filed by building, floor and kind, one to a hook', () => {
  test('the unit says where it belongs; what has no unit says so itself', () => {
    expect(keyRefusal('add', added, world())).toBeNull()
    const nowhere = { ...added, kind: 'equipment', unitId: undefined } as const
    expect(keyRefusal('add', nowhere, world({ unit: null }))).toEqual({
      code: 'filing-missing',
      clauses: ['R7-4.5.2'],
      missing: ['building'],
    })
    expect(keyRefusal('add', added, world({ unit: { ...home, floor: null } }))?.missing).toEqual([
      'floor',
    ])
  })

  test('a hook that is taken is refused, when it is moved there too', () => {
    const taken = world({ isHookTaken: true })

    expect(code(keyRefusal('add', added, taken))).toEqual(['hook-taken', ['R7-4.5.2']])
    const moved = { ...hanging(), isHookTaken: true }
    expect(keyRefusal('refile', added, moved)?.code).toBe('hook-taken')
  })
})

describe('R7-4.5.3 each key is clearly labelled', () => {
  test('with a label of its own that does not name the unit', () => {
    expect(code(keyRefusal('add', added, world({ isLabelTaken: true })))).toEqual([
      'label-taken',
      ['R7-4.5.3'],
    ])
    const telling = { ...added, label: 'K-0702' }
    expect(code(keyRefusal('add', telling, world()))).toEqual(['label-names-unit', ['R7-4.5.3']])
    expect(keyRefusal('add', added, world({ isUnitLabel: true }))?.code).toBe('label-names-unit')
  })

  test.each([
    ['5-0702', true],
    ['5栋0702', true],
    ['50702', true],
    ['０７０２', true],
    ['A27', false],
    ['A070', false],
    ['5-07', false],
  ])('%s tells the door: %s', (label, tells) => {
    expect(namesUnit(label, home.label)).toBe(tells)
  })

  test('a short room is no telling number', () => {
    expect(namesUnit('A27', '1-27')).toBe(false)
  })
})

describe('R7-4.5.4 the register knows where a key is', () => {
  test.each([
    ['retire', { keyId, reason: '换锁' }],
    ['giveBack', { keyId, signature: '陈述' }],
    ['reserve', { keyId, until: later(3) }],
    ['entrust', { keyId, ownerSignature: '陈述' }],
  ] as const)('a key that is out stays as it is: %s', (type, command) => {
    expect(keyRefusal(type, command, hanging())).toBeNull()
    expect(code(keyRefusal(type, command, hanging({ isOut: true })))).toEqual([
      'key-out',
      ['R7-4.5.4'],
    ])
    expect(keyRefusal(type, command, hanging({ isGone: true }))?.code).toBe('key-gone')
  })

  test('it is reserved once, for a time to come, until somebody gives it up', () => {
    const reserved = hanging({ reservedUntil: later(2) })
    const reserve = { keyId, until: later(3) }

    expect(keyRefusal('reserve', reserve, reserved)?.code).toBe('already-reserved')
    expect(keyRefusal('reserve', reserve, hanging({ reservedUntil: monday9 }))).toBeNull()
    expect(keyRefusal('reserve', { keyId, until: monday9 }, hanging())?.code).toBe('until-in-past')
    expect(keyRefusal('unreserve', { keyId }, reserved)).toBeNull()
    expect(keyRefusal('unreserve', { keyId }, hanging())?.code).toBe('not-reserved')
  })

  test('only what is missing is found', () => {
    expect(keyRefusal('found', { keyId }, hanging({ isMissing: true }))).toBeNull()
    expect(keyRefusal('found', { keyId }, hanging())?.code).toBe('not-missing')
    expect(keyRefusal('retire', { keyId, reason: '丢' }, hanging({ isMissing: true }))).toBeNull()
    expect(
      keyRefusal('entrust', { keyId, ownerSignature: '陈' }, hanging({ isMissing: true }))?.code,
    ).toBe('key-missing')
  })
})

describe('R7-4.5.5 the keys that an owner takes along at move-in', () => {
  const handOver = { keyId, unitId, receivedBy: '陈述', signature: '陈述' }

  test('say who received them, and are signed for', () => {
    expect(keyRefusal('handOver', handOver, hanging({ kind: 'vacant' }))).toBeNull()
    expect(keyCommands.handOver.safeParse(handOver).success).toBe(true)
    for (const left of ['receivedBy', 'signature'])
      expect(keyCommands.handOver.safeParse({ ...handOver, [left]: undefined }).success).toBe(false)
  })

  test('are those of the unit, and hang in the cabinet', () => {
    expect(code(keyRefusal('handOver', handOver, hanging({ unitId: doorKey })))).toEqual([
      'key-of-other-unit',
      ['R7-4.5.5'],
    ])
    expect(keyRefusal('handOver', handOver, hanging({ isOut: true }))?.code).toBe('key-out')
    expect(keyRefusal('handOver', handOver, hanging({ isMissing: true }))?.code).toBe('key-missing')
    expect(keyRefusal('handOver', handOver, hanging({ isGone: true }))?.code).toBe('key-gone')
  })
})
