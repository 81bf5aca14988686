import { onceEnded, whileOpen } from '../conventions/transitions'
import { addYears } from '../instant'
import { heldBy } from '../ladder'
import type { FactOf } from '../procedure'
import { procedureMachine, type Transition } from '../procedure-machine'
import type { DepartmentKind } from '../role'
import { amendableCheck, deskCheckRequirements } from './clauses'
import { type DeskCheck, type DeskItem, evolveDeskCheck, newDeskCheck, unanswered } from './facts'

/** Who mends it; dress and forms the desk itself puts right. */
const menders: Readonly<Partial<Record<DeskItem, DepartmentKind>>> = {
  desk: 'cleaning',
  equipment: 'engineering',
  lighting: 'engineering',
  water: 'engineering',
}

const check: Transition<DeskCheck, 'check'> = {
  leaves: ({ place }, { command, situation: { caseId, newIds } }) => {
    const { item, answer, words = null } = command
    const department = answer === 'defect' && (command.department ?? menders[item])
    const input = { place, matter: words, department, priority: 'normal', sourceCaseId: caseId }
    const opened: FactOf<DeskCheck> = {
      type: 'caseOpened',
      procedure: 'dispatch-order',
      caseId: newIds[0] ?? '',
      input,
    }
    return [{ type: 'itemChecked', item, answer, words }, ...(department ? [opened] : [])]
  },
}

const ended = {
  on: onceEnded<DeskCheck>({
    procedure: 'desk-check',
    amendable: amendableCheck,
    inputOf: ({ place }) => ({ place }),
  }),
}

/** R0-5: the desk looked over once a day, item by item. */
export const deskCheckMachine = procedureMachine<DeskCheck>({
  id: 'desk-check',
  initialContext: newDeskCheck,
  requirements: deskCheckRequirements,
  evolve: evolveDeskCheck,
  endedStates: ['done', 'withdrawn'],
  eraseAt: ({ at, policy }) => addYears(at, policy.retentionYears),
  states: {
    unopened: {
      on: {
        open: {
          target: 'open',
          leaves: (_, { command: { place }, situation: { by } }) => [
            { type: 'checkBegun', place, holder: heldBy('receptionist', by.personId) },
          ],
        },
      },
    },
    open: {
      on: {
        ...whileOpen<DeskCheck>(amendableCheck),
        check,
        passRest: {
          leaves: (context) =>
            unanswered(context).map((item) => ({
              type: 'itemChecked',
              item,
              answer: 'ok',
              words: null,
            })),
        },
        complete: { target: 'done', leaves: () => [{ type: 'checkCompleted' }] },
      },
    },
    done: ended,
    withdrawn: ended,
  },
})
