import { expect, test } from 'vitest'
import { fromLocalInput, toLocalInput, wallTime } from './zone'

const shanghai = 'Asia/Shanghai'

test('the site sees its own wall clock, whatever zone the browser is in', () => {
  expect(wallTime(Date.parse('2026-11-23T16:05:00.000Z'), shanghai)).toMatchObject({
    date: '2026-11-24',
    hour: 0,
    minute: 5,
  })
})

test('a moment goes into an input and comes back unchanged', () => {
  const at = '2026-11-20T02:12:00.000Z'

  expect(toLocalInput(Date.parse(at), shanghai)).toBe('2026-11-20T10:12')
  expect(fromLocalInput('2026-11-20T10:12', shanghai)).toBe(at)
})

test('a moment after a clock change is read with the new offset', () => {
  expect(fromLocalInput('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  expect(fromLocalInput('2026-03-29T01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z')
})

test('an input that is half filled in is no moment', () => {
  expect(fromLocalInput('', shanghai)).toBeNull()
})
