import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  callList,
  consent,
  creditCode,
  id,
  identityNumber,
  instant,
  personName,
  phone,
  plate,
  unitId,
  words,
} from './field'
import { formOf } from './form'
import { personalFields } from './personal'
import { isPossiblePhone } from './phone'
import { isProcedureId } from './procedures'

describe('a phone can be rung', () => {
  test.each([
    '13800006021',
    '138 0000 6021',
    '+86 138-0000-6021',
    '010-62345678',
    '0755 8234 5678',
    '400-820-8820',
    '62345678',
    '+85291234567',
    '110',
    '12345',
    '010-62345678-801',
    '0755-82345678转801',
    '（0571）8765 4321',
    '+86 10 6234 5678',
    '+86-0755-82345678',
    '0086 138 0000 6021',
    '0085291234567',
    '１３８００００６０２１',
    '010—62345678',
  ])('%s', (text) => expect(isPossiblePhone(text)).toBe(true))

  test.each(['54321', '1380000602', '138000060211', '电话', '', '00000000', '+8612'])(
    'not %j',
    (text) => expect(isPossiblePhone(text)).toBe(false),
  )
})

describe('text is stored exactly, or refused', () => {
  test('it is composed and trimmed', () => {
    expect(words().parse('  e\u0301 𠮷 ')).toBe('é 𠮷')
  })

  test.each([
    ['\u0000a', 'text-not-storable'],
    ['\ud83d', 'text-not-storable'],
    ['   ', 'required'],
    ['字'.repeat(2001), 'text-too-long'],
  ])('%j is refused', (text, code) => {
    expect(words().safeParse(text).error?.issues[0]?.message).toBe(code)
  })
})

test('an instant is kept in UTC with milliseconds', () => {
  expect(instant().parse('2026-03-02T09:00:00+08:00')).toBe('2026-03-02T01:00:00.000Z')
  expect(instant().safeParse('yesterday').error?.issues[0]?.message).toBe('instant-impossible')
})

test('a form and the personal fields come from the same schema', () => {
  const schema = z.object({
    type: z.literal('announce'),
    visitorName: personName(),
    phone: phone().optional(),
    unitId: unitId(),
    consent: consent(),
  })

  expect(formOf(schema).map(({ name, widget, isRequired }) => [name, widget, isRequired])).toEqual([
    ['visitorName', 'text', true],
    ['phone', 'phone', false],
    ['unitId', 'unit', true],
    ['consent', 'consent', true],
  ])
  expect(personalFields([schema])).toEqual(new Set(['visitorName', 'phone']))
})

test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])(
  'an instant that no calendar of ours holds is impossible: %s',
  (text) => {
    expect(instant().safeParse(text).error?.issues[0]?.message).toBe('instant-impossible')
  },
)

test('an id is kept in small letters, in which it is compared', () => {
  const large = '00000000-0000-4000-8000-0000000000AB'

  expect(id().parse(large)).toBe(large.toLowerCase())
})

test('a word that every object knows is no procedure', () => {
  expect(['constructor', '__proto__', 'visitor'].map(isProcedureId)).toEqual([false, false, true])
})

test('what is personal inside a list is personal too', () => {
  const schema = z.object({ type: z.literal('open'), targets: callList(3) })

  expect(personalFields([schema])).toEqual(new Set(['name', 'phone']))
})

test('a phone is kept in plain digits and dashes', () => {
  expect(phone().parse('　０１０—６２３４５６７８ ')).toBe('010-62345678')
})

test('a plate of the mainland is kept in one spelling, a foreign one as it stands', () => {
  expect(plate().parse(' 粤b·１２３４５')).toBe('粤B12345')
  expect(plate().parse('M-XY 123')).toBe('M-XY 123')
})

test.each([
  ['110105194912310021', 'identity-number-wrong'],
  ['11010519491331002X', 'identity-number-wrong'],
  ['110105491231002', 'identity-number-length'],
  ['E12345678', 'identity-number-length'],
  ['  ', 'required'],
])('the identity number %j is refused as %s', (text, code) => {
  const { error } = identityNumber().safeParse(text)
  expect(error?.issues.map(({ message }) => message)).toEqual([code])
})

test('an identity number is sealed, and kept with a capital X', () => {
  const schema = z.object({ idNumber: identityNumber() })

  expect(schema.parse({ idNumber: '11010519491231002x' })).toEqual({
    idNumber: '11010519491231002X',
  })
  expect(personalFields([schema])).toEqual(new Set(['idNumber']))
})

test('a credit code is refused for its shape, never for its check character', () => {
  expect(creditCode().parse('91110105ma0000001a')).toBe('91110105MA0000001A')
  expect(creditCode().safeParse('12345').error?.issues[0]?.message).toBe('credit-code-impossible')
})
