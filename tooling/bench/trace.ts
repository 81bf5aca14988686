import {
  type CaseState,
  type CommandOf,
  chinaCalendar,
  decide,
  defaultPolicy,
  type Procedure,
  procedures,
  type Shape,
  type Situation,
  start,
  strike,
} from '@frontdesk/rules'
import { type Command, type Day, days, hoursOn, lin, monday9 } from './days'

/** One decision as it was asked for: enough to ask for it again. */
export interface Recorded {
  readonly procedure: Procedure<Shape>
  readonly before: CaseState<Shape>
  readonly command: CommandOf<Shape>
  readonly situation: Situation
}

const post = (personId: string) => ({
  personId,
  deputyId: null,
  isAbsent: false,
  isDeputyAbsent: false,
})

const situation = (world: unknown): Situation => ({
  at: monday9,
  by: lin,
  policy: defaultPolicy,
  calendar: chinaCalendar(),
  posts: {
    ranks: { supervisor: post('gu'), manager: post('ye'), director: post('zhou') },
    departments: { engineering: post('zheng') },
  },
  caseId: '00000000-0000-4000-8000-00000000ca5d',
  newIds: ['00000000-0000-4000-8000-00000000ca5e'],
  world,
})

/** Lives through every day and writes down each decision, those of the clock included. */
export const record = (): readonly Recorded[] => days.flatMap(lived)

function lived({ procedure: id, input, world, steps }: Day): Recorded[] {
  const procedure = procedures[id]
  const base = situation(world)
  const opening = start(procedure, input, base)
  if (!opening.ok) throw new Error(`${id} was not opened: ${opening.refusal.code}`)

  const recorded: Recorded[] = []
  let state = opening.state
  for (const { hours, by, command } of steps) {
    const at = hoursOn(hours)
    state = struck({ procedure, before: state, situation: { ...base, at } }, recorded)
    const asked = {
      procedure,
      before: state,
      command: whole(command),
      situation: { ...base, at, by },
    }
    recorded.push(asked)
    const decision = decide(procedure, state, asked)
    if (decision.ok) state = decision.state
  }
  return recorded
}

/** Strikes what has passed, oldest first, and writes that down too. */
function struck(
  { procedure, before, situation: now }: Omit<Recorded, 'command'>,
  recorded: Recorded[],
): CaseState<Shape> {
  let state = before
  for (let one = strike(procedure, state, now); one; one = strike(procedure, state, now)) {
    const { kind, at } = one.deadline
    const by = { personId: null, roles: ['system'], department: null } as const
    const command = whole({ type: 'strikeClock', kind, dueAt: at })
    recorded.push({ procedure, before: state, command, situation: { ...now, at, by } })
    state = one.decision.state
  }
  return state
}

// Commands of the days are plain data; the procedure's own clauses judge them as the host's would.
const whole = (command: Command) => command as CommandOf<Shape>
