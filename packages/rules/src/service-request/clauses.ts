import { commonRequirements } from '../conventions/requirements'
import { amendableMatter } from '../matter'
import { matterRequirements } from '../matter-requirements'
import type { Requirement, Requirements } from '../requirement'
import { actsAs } from '../role'
import type { ServiceRequest } from './facts'

const departmentAtWork: Requirement<ServiceRequest> = {
  clause: 'R2-3.4.1',
  code: 'no-department-at-work',
  sees: 'case',
  holds: ({ department }) => department !== null,
}

const ownDepartment: Requirement<ServiceRequest> = {
  clause: 'R2-3.4.1',
  code: 'another-department',
  sees: 'case',
  holds: ({ department }, { situation: { by } }) =>
    department === by.department || actsAs(by, 'system'),
}

const byTheDepartment = [departmentAtWork, ownDepartment]

/** The clauses of the service request: the guards of its machine, in the order they are asked. */
export const serviceRequestRequirements: Requirements<ServiceRequest> = {
  ...commonRequirements<ServiceRequest>(amendableMatter),
  open: matterRequirements<ServiceRequest>({ isAnonymous: () => false }),
  complete: [
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
  ],
  closeUnresolvable: [
    {
      clause: 'R2-4.8',
      also: ['R2-3.3.3'],
      code: 'not-with-manager-yet',
      in: ['withReceptionist', 'withDepartment', 'withSupervisor'],
      sees: 'case',
      holds: () => false,
    },
  ],
  accept: [
    ...byTheDepartment,
    {
      clause: 'R2-4.6',
      code: 'already-accepted',
      sees: 'case',
      holds: ({ acceptedAt }) => acceptedAt === null,
    },
  ],
  reportProgress: byTheDepartment,
  reportDone: byTheDepartment,
  handBack: byTheDepartment,
  markGrave: [
    {
      clause: 'R7-4.8',
      code: 'already-grave',
      sees: 'case',
      holds: ({ grave }) => grave === null,
    },
  ],
  acknowledge: [
    {
      clause: 'R7-4.8',
      code: 'nothing-to-acknowledge',
      sees: 'case',
      holds: ({ feedBack, grave }) => feedBack.length > 0 || grave !== null,
    },
    {
      clause: 'R7-4.8',
      code: 'nothing-to-acknowledge',
      sees: 'command',
      holds: ({ feedBack, grave }, { command }) =>
        command.of === 'grave' ? grave !== null : feedBack.length > 0,
    },
    {
      clause: 'R7-4.8',
      code: 'not-told-to-you',
      sees: 'command',
      holds: ({ feedBack }, { command, situation: { by } }) =>
        command.of === 'grave'
          ? actsAs(by, 'director')
          : by.department !== null && feedBack.includes(by.department),
    },
  ],
}
