import { commonRequirements } from '../conventions/requirements'
import { line, unitId, words } from '../field'
import type { Requirement, Requirements } from '../requirement'
import { changed, holdersOut, isOnlyListed } from './copies'
import type { DispatchOrder } from './facts'

export const amendableOrder = { unitId: unitId(), place: line(60), matter: words() } as const

type AboutOrder = Requirement<DispatchOrder> & { readonly sees: 'case' }

/** R7-3.1: the order goes to a department and perhaps to a steward; nobody else works on it. */
const ofThisOrder: AboutOrder = {
  clause: 'H-dispatch-order-1',
  code: 'not-your-order',
  sees: 'case',
  holds: ({ department, stewardId }, { situation: { by } }) =>
    (by.roles.includes('department') && by.department === department) ||
    (by.roles.includes('steward') && by.personId !== null && by.personId === stewardId),
}

const receivedFirst: AboutOrder = {
  clause: 'R7-4.10.1',
  code: 'receive-first',
  in: ['issued'],
  sees: 'case',
  holds: () => false,
}

const startedFirst: AboutOrder = {
  clause: 'H-dispatch-order-1',
  code: 'start-first',
  in: ['received'],
  sees: 'case',
  holds: () => false,
}

const dissatisfied: AboutOrder = {
  clause: 'R7-4.10.3',
  code: 'not-dissatisfied',
  in: ['reported'],
  sees: 'case',
  holds: ({ satisfaction }) => satisfaction === 'dissatisfied',
}

const copyIsOut = {
  clause: 'R7-4.10.4',
  code: 'copy-not-out',
  sees: 'command',
  holds: ({ copiesOut }, { command }) => copiesOut.includes(command.copy),
} as const satisfies Requirement<DispatchOrder, 'listMissingCopy' | 'writeOffCopy'>

const opening: Requirements<DispatchOrder>['open'] = [
  {
    clause: 'H-dispatch-order-2',
    code: 'place-missing',
    sees: 'command',
    holds: (_, { command }) => Boolean(command.unitId || command.place),
    missing: () => ['unitId', 'place'],
  },
  {
    clause: 'H-kernel-12',
    code: 'unit-unknown',
    sees: 'command',
    holds: (_, { command, situation: { world } }) => !command.unitId || world.isUnitKnown,
  },
  {
    clause: 'H-dispatch-order-4',
    code: 'source-unknown',
    sees: 'command',
    holds: (_, { command, situation: { world } }) => !command.sourceCaseId || world.source !== null,
  },
]

/** The clauses of the order: the guards of its machine, in the order they are asked. */
export const dispatchOrderRequirements: Requirements<DispatchOrder> = {
  ...commonRequirements<DispatchOrder>(amendableOrder),
  open: opening,
  receive: [ofThisOrder],
  start: [ofThisOrder, receivedFirst],
  finish: [ofThisOrder, receivedFirst, startedFirst],
  reject: [ofThisOrder],
  reissue: [dissatisfied],
  apologise: [
    {
      clause: 'R7-4.10.3',
      code: 'not-late',
      sees: 'case',
      holds: ({ isApologyDue }) => isApologyDue,
    },
  ],
  closeDissatisfied: [
    dissatisfied,
    {
      clause: 'R7-4.10.4',
      code: 'copies-out',
      sees: 'case',
      holds: ({ copiesOut }) => copiesOut.length === 0,
    },
  ],
  listMissingCopy: [copyIsOut],
  writeOffCopy: [
    copyIsOut,
    {
      clause: 'R7-4.10.4',
      code: 'list-copy-first',
      sees: 'command',
      holds: ({ copies }, { command }) => isOnlyListed(copies, command.copy),
    },
  ],
}

/** True when nothing stands in the way of closing once `names` are no longer out. */
export const closesWithout = (
  { copies, satisfaction }: DispatchOrder['context'],
  names: Parameters<typeof changed>[1],
): boolean =>
  satisfaction !== 'dissatisfied' &&
  holdersOut(changed(copies, names, { isBack: true })).length === 0
