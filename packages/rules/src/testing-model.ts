import fc from 'fast-check'
import { expect } from 'vitest'
import { deadlinesOf } from './deadlines'
import { decide } from './decide'
import { addMinutes, type Instant, toInstant, toMs } from './instant'
import type { CaseState, CommandOf, FactOf, Procedure, Shape } from './procedure'
import { type ReplayEntry, replay } from './replay'
import type { Sender } from './role'
import type { Situation } from './situation'
import { start } from './start'
import { strike } from './strike'
import { whatNow } from './what-now'

/** One thing that may happen to a case in a model test. */
export interface Move<S extends Shape> {
  readonly by: Sender
  readonly command: CommandOf<S>
  readonly world?: Partial<S['world']>
}

export interface Model<S extends Shape> {
  readonly procedure: Procedure<S>
  readonly inputs: readonly Readonly<Record<string, unknown>>[]
  readonly moves: readonly Move<S>[]
  readonly base: Situation<S['world']>
  /** What the registers say after all that the case has done, where its own facts change them. */
  readonly registers?: (context: S['context'], command: CommandOf<S>) => Partial<S['world']>
  /** What else tells one case from another, where the names of its state and deadlines do not. */
  readonly tells?: (context: S['context']) => unknown
}

/** What happens next on a walk: somebody's move, or a deadline that strikes. */
export type Step<S extends Shape> = Move<S> | 'strikes'

export interface Walk<S extends Shape> {
  readonly input: Readonly<Record<string, unknown>>
  readonly steps: readonly Step<S>[]
  readonly state: CaseState<S>
  readonly at: Instant
  readonly journal: readonly ReplayEntry<S>[]
}

const entry = <S extends Shape>(
  command: string,
  facts: readonly FactOf<S>[],
  state: CaseState<S>,
): ReplayEntry<S> => ({ command, facts, stateAfter: state.value })

const situationAt = <S extends Shape>({ base }: Model<S>, at: Instant) => ({ ...base, at })

const situationOf = <S extends Shape>(model: Model<S>, { state, at }: Walk<S>, move: Move<S>) => ({
  ...model.base,
  at,
  by: move.by,
  world: {
    ...(model.base.world as object),
    ...(model.registers?.(state.context, move.command) as object),
    ...(move.world as object),
  } as S['world'],
})

export function begin<S extends Shape>(
  model: Model<S>,
  input: Readonly<Record<string, unknown>>,
): Walk<S> {
  const opening = start(model.procedure, input, model.base)
  if (!opening.ok) throw new Error(`not opened: ${opening.refusal.code}`)
  const { state, facts } = opening
  const journal = [entry('open', facts, state)]
  return { input, steps: [], state, at: model.base.at, journal }
}

function taken<S extends Shape>(model: Model<S>, walk: Walk<S>, move: Move<S>): Walk<S> | null {
  const situation = situationOf(model, walk, move)
  // Frozen: a decision that changed what it was given would throw here.
  const given = frozen({ command: move.command, situation })
  const decision = decide(model.procedure, frozen(walk.state), given)
  if (!decision.ok) return null
  const { state, facts } = decision
  const journal = [...walk.journal, entry(move.command.type, facts, state)]
  return { ...walk, steps: [...walk.steps, move], state, journal }
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}

/** Time goes on to just after the next deadline, which strikes. */
function struck<S extends Shape>(model: Model<S>, walk: Walk<S>): Walk<S> | null {
  const due = deadlinesOf(model.procedure, walk.state)
    .map(({ at }) => at)
    .sort()[0]
  if (!due) return null
  const at = toInstant(Math.max(toMs(due) + 1, toMs(walk.at)))
  const done = strike(model.procedure, walk.state, situationAt(model, at))
  if (!done) return null
  const { state, facts } = done.decision
  const journal = [...walk.journal, entry('strikeClock', facts, state)]
  return { ...walk, steps: [...walk.steps, 'strikes'], state, at, journal }
}

const keyOf = <S extends Shape>({ procedure, tells }: Model<S>, { state }: Walk<S>) =>
  JSON.stringify([
    state.value,
    deadlinesOf(procedure, state).map(({ kind }) => kind),
    Object.values(state.context).filter((value) => value === null).length,
    Object.values(state.context).map(lengthOf),
    tells?.(state.context),
  ])

// A list that only grows must not make every day a new situation.
const lengthsMax = 2

const lengthOf = (value: unknown) => (Array.isArray(value) ? Math.min(value.length, lengthsMax) : 0)

/** Breadth first over every move and every strike: one walk for each situation a case can be in. */
export function explore<S extends Shape>(model: Model<S>): Walk<S>[] {
  const seen = new Map<string, Walk<S>>()
  const open = model.inputs.map((input) => begin(model, input))
  for (let walk = open.shift(); walk; walk = open.shift()) {
    const key = keyOf(model, walk)
    if (seen.has(key)) continue
    seen.set(key, walk)
    const next = model.moves.map((move) => taken(model, walk as Walk<S>, move))
    open.push(...[...next, struck(model, walk)].filter((each) => each !== null))
  }
  return [...seen.values()]
}

export const statesReached = <S extends Shape>(walks: readonly Walk<S>[]): Set<string> =>
  new Set(walks.map(({ state }) => state.value))

export const canEnd = <S extends Shape>(model: Model<S>, begun: Walk<S>): boolean => {
  const from = { ...model, base: { ...model.base, at: begun.at } }
  const seen = new Set<string>()
  const open: Walk<S>[] = [{ ...begun, journal: [] }]
  for (let walk = open.shift(); walk; walk = open.shift()) {
    if (model.procedure.endedStates.includes(walk.state.value)) return true
    const key = keyOf(from, walk)
    if (seen.has(key)) continue
    seen.add(key)
    const next = model.moves.map((move) => taken(from, walk as Walk<S>, move))
    open.push(...[...next, struck(from, walk)].filter((each) => each !== null))
  }
  return false
}

/** Random days at the desk: whatever is sent, whenever, what must always hold holds. */
export function holdsOnRandomDays<S extends Shape>(
  model: Model<S>,
  invariant: (state: CaseState<S>, facts: readonly FactOf<S>[]) => void,
): void {
  const step = fc.record({
    move: fc.nat({ max: model.moves.length - 1 }),
    minutes: fc.constantFrom(0, 1, 4, 31, 60 * 25, 60 * 50, 60 * 24 * 8),
  })
  const day = fc.record({
    input: fc.constantFrom(...model.inputs),
    steps: fc.array(step, { maxLength: 25 }),
  })
  fc.assert(
    fc.property(day, ({ input, steps }) => {
      let walk = begin(model, input)
      for (const { move, minutes } of steps) {
        walk = passTo(model, walk, addMinutes(walk.at, minutes))
        const chosen = model.moves[move] as Move<S>
        agreesWithWhatNow(model, walk, chosen)
        walk = taken(model, walk, chosen) ?? walk
        invariant(
          walk.state,
          walk.journal.flatMap(({ facts }) => facts),
        )
        expect(replay(model.procedure, walk.journal)).toEqual(walk.state)
      }
    }),
    { numRuns: 300, seed: 20260302 },
  )
}

function passTo<S extends Shape>(model: Model<S>, from: Walk<S>, at: Instant): Walk<S> {
  let walk: Walk<S> = { ...from, at }
  for (;;) {
    const done = strike(model.procedure, walk.state, situationAt(model, at))
    if (!done) return walk
    const { state, facts } = done.decision
    walk = { ...walk, state, at, journal: [...walk.journal, entry('strikeClock', facts, state)] }
  }
}

/** A button and the API say the same thing for the same reason. */
function agreesWithWhatNow<S extends Shape>(model: Model<S>, walk: Walk<S>, move: Move<S>): void {
  const situation = situationOf(model, walk, move)
  const before = JSON.stringify(walk.state)
  const decision = decide(model.procedure, walk.state, { command: move.command, situation })
  expect(JSON.stringify(walk.state)).toBe(before)

  const offers = whatNow(model.procedure, walk.state, { situation, draft: move.command })
  const offer = offers.find(({ type }) => type === move.command.type)
  if (offer) expect(offer.refusal).toEqual(decision.ok ? null : decision.refusal)
  else if (!move.by.roles.includes('system')) expect(decision.ok).toBe(false)
}
