import { outlineOf, type Procedure, procedureIds, procedures } from '@frontdesk/rules'
import { describe, expect, test } from 'vitest'
import { type DrawnState, laidOut } from './laid-out'

const name = { state: (state: string) => state, command: (command: string) => command }

const isApart = (one: DrawnState, other: DrawnState) =>
  Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
  Math.abs(one.y - other.y) >= (one.height + other.height) / 2

describe.each(procedureIds)('the drawing of %s', (id) => {
  const procedure: Procedure = procedures[id]
  const { width, height, states, ways } = laidOut(procedure, name)

  test('has every state that a way leads to, none on top of another', () => {
    const led = outlineOf(procedure).ways.flatMap(({ from, to }) => [from, to])

    expect(states.map(({ state }) => state).sort()).toEqual([...new Set(led)].sort())
    for (const one of states) {
      expect(states.filter((other) => other !== one && !isApart(one, other))).toEqual([])
    }
  })

  test('keeps all ways and their words inside', () => {
    for (const { x, y } of ways.flatMap(({ points, words }) => [...points, words])) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  })
})

test('what time does is drawn apart from what people do', () => {
  const { ways } = laidOut(procedures['service-request'], name)

  const toSupervisor = ways.filter(({ to }) => to === 'withSupervisor')

  expect(toSupervisor.length).toBeGreaterThan(0)
  for (const { isTime, lines } of toSupervisor) {
    expect([isTime, lines]).toEqual([true, ['strikeClock']])
  }
})
