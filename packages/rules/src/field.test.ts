import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { callList, consent, id, instant, personName, phone, unitId, words } from './field'
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
