import { commonRequirements } from '../conventions/requirements'
import { choice } from '../field'
import { amendableMatter } from '../matter'
import { matterRequirements } from '../matter-requirements'
import type { Requirements, SeesCase } from '../requirement'
import { actsAs } from '../role'
import { complaintCategories } from './categories'
import type { Satisfaction } from './commands'
import type { Complaint, ComplaintContext } from './facts'

export const amendableComplaint = {
  ...amendableMatter,
  category: choice(complaintCategories),
} as const

const notAboutYou: SeesCase<Complaint> = {
  clause: 'H-complaint-1',
  code: 'about-yourself',
  sees: 'case',
  holds: ({ about }, { situation: { by } }) => about === null || about !== by.personId,
}

const judged: SeesCase<Complaint> = {
  clause: 'R7-4.1.3.4',
  code: 'judge-first',
  sees: 'case',
  holds: ({ valid }) => valid !== null,
}

const recordedHigher: readonly SeesCase<Complaint>[] = [
  {
    clause: 'R2-4.7',
    code: 'supervisor-records',
    in: ['withSupervisor'],
    sees: 'case',
    holds: (_, { situation: { by } }) => actsAs(by, 'supervisor'),
  },
  {
    clause: 'R2-4.8',
    code: 'manager-records',
    in: ['withManager'],
    sees: 'case',
    holds: (_, { situation: { by } }) => actsAs(by, 'manager'),
  },
]

const withManagerOnly: SeesCase<Complaint> = {
  clause: 'R2-3.3.3',
  also: ['R2-4.8'],
  code: 'not-with-manager-yet',
  in: ['recorded', 'handling', 'withSupervisor'],
  sees: 'case',
  holds: () => false,
}

const closing: readonly Satisfaction[] = ['verySatisfied', 'satisfied', 'neutral']

/** True when this answer ends the complaint: content enough, or not reached once too often. */
export const endsIt = (
  { notReachedCount }: ComplaintContext,
  satisfaction: Satisfaction,
  notReachedMax: number,
): boolean =>
  closing.includes(satisfaction) ||
  (satisfaction === 'notReached' && notReachedCount + 1 >= notReachedMax)

const common = commonRequirements<Complaint>(amendableComplaint)

/** The clauses of the complaint: the guards of its machine, in the order they are asked. */
export const complaintRequirements: Requirements<Complaint> = {
  ...common,
  amend: [notAboutYou, ...(common.amend ?? [])],
  withdraw: [notAboutYou],
  reassign: [
    notAboutYou,
    ...(common.reassign ?? []),
    {
      clause: 'H-complaint-1',
      code: 'assigned-to-subject',
      sees: 'command',
      holds: ({ about }, { command }) => about === null || command.personId !== about,
    },
  ],
  open: matterRequirements<Complaint>({ isAnonymous: ({ anonymous }) => anonymous === true }),
  assign: [
    notAboutYou,
    {
      clause: 'R7-4.1.2.1',
      code: 'assignee-missing',
      sees: 'command',
      holds: (_, { command }) => Boolean(command.department || command.personId),
      missing: () => ['department', 'personId'],
    },
    {
      clause: 'H-complaint-1',
      code: 'assigned-to-subject',
      sees: 'command',
      holds: ({ about }, { command }) => !about || command.personId !== about,
    },
  ],
  judge: [notAboutYou],
  raise: [
    {
      clause: 'R6-4.3.2',
      code: 'already-major',
      in: ['recorded', 'handling', 'withSupervisor', 'withManager'],
      sees: 'case',
      holds: ({ severity }) => severity !== 'major',
    },
  ],
  acknowledge: [
    notAboutYou,
    {
      clause: 'R6-4.3.2',
      code: 'nothing-to-acknowledge',
      sees: 'case',
      holds: ({ isMajorUnread }) => isMajorUnread,
    },
  ],
  resolve: [
    {
      clause: 'R7-4.1.2.1',
      code: 'assign-first',
      in: ['recorded'],
      sees: 'case',
      holds: () => false,
    },
    notAboutYou,
    {
      clause: 'R2-3.4.1',
      code: 'not-assigned-to-you',
      in: ['handling'],
      sees: 'case',
      holds: ({ department, assigneeId }, { situation: { by } }) =>
        actsAs(by, 'receptionist') ||
        (assigneeId !== null && by.personId === assigneeId) ||
        (department !== null && by.department === department),
    },
    ...recordedHigher,
    {
      clause: 'R7-4.1.3.4',
      code: 'judge-first',
      sees: 'case',
      holds: ({ isAnonymous, valid }) => !isAnonymous || valid !== null,
    },
  ],
  reply: [notAboutYou],
  recordSatisfaction: [
    notAboutYou,
    {
      clause: 'R7-4.1.3.4',
      code: 'judge-first',
      sees: 'command',
      holds: (context, { command, situation: { policy } }) =>
        context.valid !== null || !endsIt(context, command.satisfaction, policy.notReachedMax),
    },
  ],
  closeDissatisfied: [
    notAboutYou,
    {
      clause: 'H-complaint-3',
      code: 'not-dissatisfied-often-enough',
      sees: 'case',
      in: ['withManager'],
      holds: ({ dissatisfiedCount }, { situation: { policy } }) =>
        dissatisfiedCount >= policy.dissatisfiedMax,
    },
    judged,
  ],
  closeUnresolvable: [withManagerOnly, notAboutYou, judged],
}
