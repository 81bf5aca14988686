import { describe, expect, test } from 'vitest'
import { commonRequirements } from './conventions/requirements'
import { clauses, procedureIds, procedures } from './index'

// H-key-loan-3: a key may be found long after its loan has ended.
const leftToIt: Readonly<Record<string, readonly string[]>> = { 'key-loan': ['refundFound'] }

describe.each(procedureIds)('%s', (id) => {
  const { commands, requirements, policy, states, machine, endedStates } = procedures[id]

  test('every state stands in its machine and no other', () => {
    expect(Object.keys(machine.states).sort()).toEqual([...states].sort())
  })

  test('every command that its machine knows has a schema and senders', () => {
    const known = new Set(Object.values(machine.states).flatMap(({ ownEvents }) => ownEvents))
    expect([...known].sort()).toEqual(Object.keys(commands).sort())
  })

  test('every clause it names stands in the registry', () => {
    const written = Object.values(requirements).flatMap((each) => each ?? [])
    const named = [
      ...written.flatMap(({ clause, also = [] }) => [clause, ...also]),
      ...Object.values(commands).map(({ clause }) => clause),
      ...Object.values(policy).map(({ clause }) => clause),
    ]
    expect(named.filter((clause) => !(clause in clauses))).toEqual([])
  })

  test('what every procedure asks is asked here too', () => {
    for (const [type, common = []] of Object.entries(commonRequirements({}))) {
      const asked = requirements[type]?.map(({ clause, code }) => `${clause} ${code}`)
      expect(asked, type).toEqual(
        expect.arrayContaining(common.map(({ clause, code }) => `${clause} ${code}`)),
      )
    }
  })

  test('an ended state takes nothing but corrections, reviews, notes, looks, papers and erasure', () => {
    const common = ['amend', 'addNote', 'review', 'reveal', 'reopen', 'strikeClock']
    const papers = ['printReceipt', 'reprintReceipt']
    const left = new Set([...common, ...papers, ...(leftToIt[id] ?? [])])
    for (const state of endedStates) {
      const events = machine.states[state]?.ownEvents ?? []
      expect(
        events.filter((event: string) => !left.has(event)),
        state,
      ).toEqual([])
    }
  })
})
