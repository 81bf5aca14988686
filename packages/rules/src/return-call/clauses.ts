import { commonRequirements } from '../conventions/requirements'
import { line, words } from '../field'
import { personal } from '../personal'
import type { EventOf } from '../procedure'
import type { Requirement, Requirements } from '../requirement'
import { nextTarget, type ReturnCall, type ReturnCallContext } from './facts'

export const amendableReturnCall = { purpose: personal(line(60)), script: words() } as const

type Trying = EventOf<ReturnCall, 'reached' | 'noAnswer'>

/** Whom the command speaks of: the one it names, else the next. */
export const targetOf = ({ targets }: ReturnCallContext, { command }: Trying): number =>
  command.target ?? nextTarget(targets) ?? 0

const inTheList: Requirement<ReturnCall, 'reached' | 'noAnswer'>[] = [
  {
    clause: 'R7-4.9',
    code: 'target-unknown',
    sees: 'command',
    in: ['planned', 'calling'],
    holds: (context, event) => targetOf(context, event) <= context.targets.length,
  },
  {
    clause: 'R7-4.9',
    code: 'target-settled',
    sees: 'command',
    in: ['planned', 'calling'],
    holds: (context, event) => context.targets[targetOf(context, event) - 1]?.outcome === null,
  },
]

/** The clauses of the return call: the guards of its machine, in the order they are asked. */
export const returnCallRequirements: Requirements<ReturnCall> = {
  ...commonRequirements<ReturnCall>(amendableReturnCall),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { command, situation: { world } }) =>
        command.targets.every(
          ({ unitId }) => !unitId || world.knownUnits.includes(unitId.toLowerCase()),
        ),
    },
  ],
  reached: inTheList,
  noAnswer: inTheList,
  report: [
    {
      clause: 'R7-4.9',
      code: 'targets-open',
      in: ['planned', 'calling'],
      sees: 'case',
      holds: () => false,
    },
  ],
}
