import type { Procedure } from './procedure'

/** From one state to another, by any of these commands; `strikeClock` is time itself. */
export interface Way {
  readonly from: string
  readonly to: string
  readonly commands: readonly string[]
}

/** A procedure as it can be drawn, read from the machine that runs. */
export interface Outline {
  readonly ways: readonly Way[]
  /** What leads from every unfinished state to the same one; it is in no way. */
  readonly anywhere: readonly { readonly command: string; readonly to: string }[]
}

interface Step {
  readonly from: string
  readonly to: string
  readonly command: string
}

export function outlineOf({ machine, states, endedStates }: Procedure): Outline {
  const steps = states.flatMap((state) => stepsFrom(machine, state))
  const unfinished = states.filter((state) => state !== 'unopened' && !endedStates.includes(state))
  const isAnywhere = ({ command, to }: Step) =>
    unfinished.length > 1 &&
    unfinished.every((from) => steps.some((step) => isSame(step, { from, to, command })))
  const ways = steps.filter((step) => !isAnywhere(step))
  const anywhere = steps.filter((step) => isAnywhere(step) && step.from === unfinished[0])
  return {
    ways: gathered(ways),
    anywhere: anywhere.map(({ command, to }) => ({ command, to })),
  }
}

const isSame = (one: Step, other: Step) =>
  one.from === other.from && one.to === other.to && one.command === other.command

function stepsFrom(machine: Procedure['machine'], from: string): Step[] {
  const transitions = machine.states[from]?.transitions ?? new Map()
  const steps = [...transitions].flatMap(([command, all]) =>
    all.flatMap(({ target }: (typeof all)[number]) =>
      (target ?? []).map(({ key }: { readonly key: string }) => ({ from, to: key, command })),
    ),
  )
  return steps.filter(({ to }) => to !== from)
}

/** Each pair of states once, with all that leads from the one to the other. */
function gathered(steps: readonly Step[]): Way[] {
  const firsts = steps.filter(
    ({ from, to }, at) => at === steps.findIndex((each) => each.from === from && each.to === to),
  )
  return firsts.map(({ from, to }) => ({
    from,
    to,
    commands: [
      ...new Set(
        steps.flatMap((step) => (step.from === from && step.to === to ? [step.command] : [])),
      ),
    ],
  }))
}
