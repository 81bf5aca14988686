import type { KernelWords } from '../kernel-words'
import { everyProcedure } from './kernel/every-procedure'
import { failures, fieldDoubts, fieldFaults } from './kernel/faults'
import { policy, policyChoices } from './kernel/policy'
import { time, units, week } from './kernel/time'

export const kernel: KernelWords = {
  ...everyProcedure,
  roles: {
    receptionist: 'Receptionist',
    supervisor: 'Supervisor',
    manager: 'Manager',
    director: 'Director',
    cashier: 'Cashier',
    assistant: 'Property assistant',
    steward: 'Area steward',
    department: 'Department',
    purchaser: 'Purchaser',
    system: 'System',
    kiosk: 'Kiosk',
    host: 'Host',
    admin: 'Administrator',
  },
  departments: {
    security: 'Security',
    engineering: 'Engineering',
    cleaning: 'Cleaning',
    greening: 'Gardens',
  },
  fieldFaults,
  fieldDoubts,
  failures,
  policy,
  policyChoices,
  units,
  time,
  week,
  total: 'Total',
  list: { comma: ', ', and: ' and ', or: ' or ' },
  missing: '{count} still needed: {missing}',
  someoneAllowed: 'a post that may do it',
  yes: 'Yes',
  no: 'No',
  did: '{who} {done}',
}
