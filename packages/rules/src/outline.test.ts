import { describe, expect, test } from 'vitest'
import { outlineOf } from './outline'
import { procedureIds, procedures } from './procedures'

test('an outline tells each way between two states once, with what leads along it', () => {
  const { ways, anywhere } = outlineOf(procedures['key-loan'])

  expect(ways).toContainEqual({ from: 'unopened', to: 'requested', commands: ['open'] })
  expect(ways).toContainEqual({ from: 'onLoan', to: 'closed', commands: ['return'] })
  expect(anywhere).toEqual([{ command: 'withdraw', to: 'withdrawn' }])
})

describe.each(procedureIds)('the outline of %s', (id) => {
  const procedure = procedures[id]
  const { ways, anywhere } = outlineOf(procedure)

  test('leads to every state', () => {
    const reached = new Set([...ways, ...anywhere].map(({ to }) => to))

    expect([...reached, 'unopened'].sort()).toEqual([...procedure.states].sort())
  })

  test('ends where the procedure ends, and nowhere else', () => {
    const left = new Set(ways.map(({ from }) => from))

    for (const state of procedure.endedStates) expect(left).not.toContain(state)
  })

  test('names only commands that the procedure knows', () => {
    const named = [
      ...ways.flatMap(({ commands }) => commands),
      ...anywhere.map((each) => each.command),
    ]

    expect(Object.keys(procedure.commands)).toEqual(expect.arrayContaining(named))
  })
})
