import type { CommandSpec } from '../procedure'
import type { Role } from '../role'
import { type CommonCommand, commonCommands } from './commands'

const desk: readonly Role[] = ['receptionist']
/** Everybody who works on cases. */
export const anyStaff: readonly Role[] = [
  'receptionist',
  'department',
  'steward',
  'cashier',
  'assistant',
  'purchaser',
]

/** Who may send what every procedure understands. */
export const commonSpecs: Readonly<Record<CommonCommand['type'], CommandSpec>> = {
  amend: { schema: commonCommands.amend, by: desk, clause: 'H-kernel-3' },
  reassign: { schema: commonCommands.reassign, by: desk, clause: 'H-kernel-4' },
  withdraw: { schema: commonCommands.withdraw, by: desk, clause: 'H-kernel-5' },
  addNote: { schema: commonCommands.addNote, by: anyStaff, clause: 'H-kernel-6' },
  attach: { schema: commonCommands.attach, by: anyStaff, clause: 'H-kernel-6' },
  review: { schema: commonCommands.review, by: ['supervisor'], clause: 'R2-4.3' },
  reopen: { schema: commonCommands.reopen, by: desk, clause: 'H-kernel-7' },
  markSeen: { schema: commonCommands.markSeen, by: anyStaff, clause: 'H-kernel-10' },
  reveal: { schema: commonCommands.reveal, by: anyStaff, clause: 'H-kernel-13' },
  strikeClock: { schema: commonCommands.strikeClock, by: ['system'], clause: 'H-kernel-2' },
}
