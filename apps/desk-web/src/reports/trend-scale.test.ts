import { expect, test } from 'vitest'
import { scaleOf } from './trend-scale'

const line = (...values: readonly (number | null)[]) => [{ label: '', values }]

test('rates end at 100 and begin below the lowest', () => {
  expect(scaleOf(line(90.6, 84.1, null, 76.5), true).ticks).toEqual([70, 80, 90, 100])
  expect(scaleOf(line(58.8), true).ticks).toEqual([50, 75, 100])
  expect(scaleOf(line(0, 100), true).ticks).toEqual([0, 25, 50, 75, 100])
})

test('counts begin at nothing and go in round steps', () => {
  expect(scaleOf(line(3, 10), false).ticks).toEqual([0, 5, 10])
  expect(scaleOf(line(34), false).ticks).toEqual([0, 10, 20, 30, 40])
})

test('months without anything have an axis too', () => {
  expect(scaleOf(line(null, null), true)).toMatchObject({ until: 100 })
  expect(scaleOf(line(0, 0), false).ticks).toEqual([0, 1])
})
