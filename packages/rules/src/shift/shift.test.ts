import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../procedure'
import { later, newId, ownId, people } from '../testing'
import type { Shift } from './facts'
import { atDrawer, cash, drawerId, drawerWith, linsShift, shen, shenId } from './testing-drawer'

const { gu } = people
const compile = { type: 'compile' } as const
const signOff = { type: 'signOff', counted: cash(200) } as const
const takeOver = { type: 'takeOver', counted: cash(200) } as const
const reason = '找零时多给了'
const transfer = {
  caseId: newId,
  number: 'DS-261123-001',
  procedure: 'fee-collection',
  state: 'handedOver',
  dueAt: null,
}

const signedOff = (changes = {}) =>
  linsShift()
    .does(compile)
    .does({ ...signOff, ...changes })

describe('H-shift-1 one shift a drawer, one drawer a person', () => {
  test('it starts with a count, and the drawer is theirs', () => {
    expect(linsShift().state).toMatchObject({
      value: 'open',
      context: { drawerId, drawerName: '前台一号', personId: 'lin', holder: { personId: 'lin' } },
    })
  })

  test('a drawer that another shift holds cannot be started', () => {
    const held = { drawerId, name: '前台一号', expected: cash(200), heldBy: newId }

    expect(() => linsShift(atDrawer(cash(200), { drawer: held }))).toThrow('drawer-held')
    expect(() => linsShift(atDrawer(cash(200), { drawer: null }))).toThrow('drawer-unknown')
  })

  test('nobody holds two', () => {
    const base = atDrawer(cash(200), { ownDrawerId: newId })

    expect(() => linsShift(base)).toThrow('in-shift-already')
    const world = drawerWith(cash(200), { ownDrawerId: newId })
    expect(signedOff().refusal(takeOver, { by: shen, world })).toEqual({
      code: 'in-shift-already',
      clauses: ['H-shift-1'],
    })
  })
})

describe('H-shift-2 who signs off does not take over', () => {
  test('another person takes over, and their own shift begins with their count', () => {
    const over = signedOff().does(takeOver, { by: shen })

    expect(over.state).toMatchObject({ value: 'takenOver', context: { takenOverBy: shenId } })
    expect(over.facts).toContainEqual({
      type: 'caseOpened',
      procedure: 'shift',
      caseId: newId,
      input: { drawerId, counted: cash(200), takenFrom: ownId, notes: [] },
    })
  })

  test('the same person cannot', () => {
    expect(signedOff().refusal(takeOver)).toEqual({
      code: 'you-signed-off',
      clauses: ['H-shift-2'],
    })
    const byGu = linsShift().does(compile).does(signOff, { by: gu })
    expect(byGu.refusal(takeOver, { by: gu })?.code).toBe('you-signed-off')
    expect(byGu.refusal(takeOver)).toBe(null)
  })

  test('only a takeover names the shift that it takes from', () => {
    const held = { drawerId, name: '前台一号', expected: cash(200), heldBy: newId }
    const base = atDrawer(cash(200), { drawer: held })

    expect(() => linsShift(base, { takenFrom: newId })).toThrow('taken-over-only')
    const bySystem = { ...shen, roles: ['receptionist', 'system'] as const }
    const taken = linsShift({ ...base, by: bySystem }, { takenFrom: newId })
    expect(taken.state.context).toMatchObject({ personId: shenId, takenFrom: newId })
  })
})

describe('H-shift-3 what is open is gathered before the sign-off', () => {
  test('its counts and lists stand in the fact, and cash against the ledger', () => {
    expect(linsShift().does(compile).facts.at(-1)).toMatchObject({
      type: 'handoverCompiled',
      visitorsOnSite: 2,
      keysOut: { count: 0, first: [] },
      waitingTransfers: [],
      expected: cash(200),
    })
  })

  test('without it the sign-off is refused', () => {
    expect(linsShift().refusal(signOff)).toEqual({
      code: 'compile-first',
      clauses: ['H-shift-3'],
    })
    expect(linsShift().does(compile).refusal(signOff)).toBe(null)
  })

  test('what was gathered yesterday is gathered again', () => {
    const resumed = signedOff({ isLocked: true }).does({ type: 'start', counted: cash(200) })

    expect(resumed.refusal(signOff)?.code).toBe('compile-first')
  })
})

describe('H-shift-6 a locked drawer waits for the one who locked it', () => {
  const locked = signedOff({ isLocked: true })
  const start = { type: 'start', counted: cash(200) } as const

  test('they start again with a count', () => {
    expect(locked.state.context).toMatchObject({ isLocked: true, holder: { personId: 'lin' } })
    const resumed = locked.does(start, { at: later(15) })
    expect(resumed.state).toMatchObject({
      value: 'open',
      context: { isLocked: false, signedOffBy: null, startedAt: later(15) },
    })
    expect(locked.refusal({ ...start, counted: cash(199) })?.code).toBe('difference-without-reason')
  })

  test('another does so as the supervisor only', () => {
    const refused = { code: 'locked-by-another', clauses: ['H-shift-6'] }

    expect(locked.refusal(start, { by: shen })).toEqual(refused)
    expect(locked.refusal(takeOver, { by: shen })).toEqual(refused)
    expect(locked.refusal(takeOver, { by: gu })).toBe(null)
  })

  test('one that is not locked is taken over, not started again', () => {
    expect(signedOff().refusal(start)?.code).toBe('not-locked')
    const world = drawerWith(cash(200), { ownDrawerId: newId })
    expect(locked.refusal(start, { world })?.code).toBe('in-shift-already')
  })

  test('nobody locks the drawer of another', () => {
    const lock = { ...signOff, isLocked: true } as const

    expect(linsShift().does(compile).refusal(lock, { by: gu })?.code).toBe('lock-your-own')
  })
})

describe('H-shift-7 a transfer that waits is taken over by name', () => {
  const world = drawerWith(cash(200), { waitingTransfers: [transfer] })

  test('the ones that are not named are listed', () => {
    expect(signedOff().refusal(takeOver, { by: shen, world })).toEqual({
      code: 'transfers-unnamed',
      clauses: ['H-shift-7'],
      missing: ['DS-261123-001'],
    })
  })

  test('named, they become those of the one who takes over', () => {
    const over = signedOff().does({ ...takeOver, transfers: [newId] }, { by: shen, world })

    expect(over.facts).toContainEqual({
      type: 'caseMoved',
      caseId: newId,
      command: { type: 'passOn', personId: shenId },
    })
  })
})

describe('H-shift-8 notes name who must read them, and show who has', () => {
  const leave = { type: 'noteForNext' as const, note: '三号柜钥匙明早还', readers: [shenId] }
  const read = { type: 'readNote', noteNo: 1 } as const

  test('the named are told, and each is shown as having read it', () => {
    const left = linsShift().does(leave)

    expect(left.told).toEqual([`noteToRead → ${shenId}`])
    expect(left.state.context.notes).toMatchObject([{ readers: [shenId], readBy: [] }])
    const done = left.does(read, { by: shen })
    expect(done.state.context.notes).toMatchObject([{ readBy: [shenId] }])
    expect(done.refusal(read, { by: shen })?.code).toBe('note-read-already')
    expect(left.refusal(read)).toEqual({ code: 'note-not-yours', clauses: ['H-shift-8'] })
  })

  test('somebody who does not work here cannot be named', () => {
    expect(linsShift().refusal({ ...leave, readers: [newId] })?.code).toBe('reader-unknown')
  })

  test('who takes over reads theirs first; what others have to read goes along', () => {
    const waiting = linsShift()
      .does({ ...leave, readers: [shenId, 'lin'] })
      .does(compile)
      .does(signOff)

    expect(waiting.refusal(takeOver, { by: shen })).toEqual({
      code: 'notes-unread',
      clauses: ['H-shift-8'],
    })
    const over = waiting.does(read, { by: shen }).does(takeOver, { by: shen })
    expect(over.facts).toContainEqual(
      expect.objectContaining({
        type: 'caseOpened',
        input: expect.objectContaining({
          notes: [
            { note: leave.note, writtenBy: 'lin', readers: [shenId, 'lin'], readBy: [shenId] },
          ],
        }),
      }),
    )
  })
})

describe('H-shift-10 a shift is handed on, not put down', () => {
  const own: readonly CommandOf<Shift>[] = [
    compile,
    signOff,
    { type: 'countDrawer', counted: cash(200) },
    { type: 'noteForNext', note: reason, readers: [shenId] },
    { type: 'withdraw', reason },
  ]

  test.each(own)('only the one whose shift it is, or the supervisor: $type', (command) => {
    const ready = linsShift().does(compile)

    expect(ready.refusal(command, { by: shen })).toEqual({
      code: 'not-your-shift',
      clauses: ['H-shift-10'],
    })
    expect(ready.refusal(command, { by: gu })).toBe(null)
  })

  test('it is not reassigned, and not opened again', () => {
    const reassign = { type: 'reassign', personId: shenId } as const

    expect(linsShift().refusal(reassign)?.code).toBe('hand-over-instead')
    const over = signedOff().does(takeOver, { by: shen })
    expect(over.refusal({ type: 'reopen', reason })?.code).toBe('start-anew')
  })

  test('one that was started by mistake is withdrawn while no money has moved', () => {
    const withdraw = { type: 'withdraw', reason } as const
    const world = drawerWith(cash(210))

    expect(linsShift().does(withdraw).state.value).toBe('withdrawn')
    expect(linsShift().refusal(withdraw, { world })?.code).toBe('money-has-moved')
    expect(signedOff().refusal(withdraw)?.code).toBe('signed-off')
    const bySystem = { ...shen, roles: ['receptionist', 'system'] as const }
    const taken = linsShift({ ...atDrawer(cash(200)), by: bySystem }, { takenFrom: newId })
    expect(taken.refusal(withdraw, { by: shen })?.code).toBe('hand-over-instead')
  })
})
