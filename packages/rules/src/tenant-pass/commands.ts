import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { attachmentId, choices, date, phone, unitId } from '../field'
import { type PassCommand, passSpecs } from '../pass/commands'
import { type DepositCommand, depositSpecs } from '../pass/deposit-commands'
import { holders } from '../pass/holders'
import type { CommandSpec } from '../procedure'
import type { MoneyCommand } from '../receipts/commands'

/** The papers without which no tenant gets a pass. */
export const tenantDocuments = ['lease', 'leaseSupplement', 'idCard', 'photo'] as const

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  holders: holders(),
  phone: phone().optional(),
  leaseFrom: date().optional(),
  leaseUntil: date().optional(),
})
/** The papers that were seen and copied; the dates of the lease, unless they were given before. */
const verify = z.object({
  type: z.literal('verify'),
  documents: choices(tenantDocuments),
  leaseFrom: date().optional(),
  leaseUntil: date().optional(),
})
const extendLease = z.object({
  type: z.literal('extendLease'),
  leaseUntil: date(),
  /** The copy of the new lease. */
  copy: attachmentId(),
})

const schemas = { open, verify, extendLease } as const

export type TenantPassCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | PassCommand
  | DepositCommand
  | MoneyCommand

export const tenantPassCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R3-5.2.1a' },
  verify: { schema: verify, by: ['receptionist'], clause: 'R3-5.2.1a' },
  ...depositSpecs({ paying: 'R3-5.2.1b', renewing: 'R3-5.2.2', returning: 'R3-5.2.3' }),
  ...passSpecs,
  extendLease: { schema: extendLease, by: ['receptionist'], clause: 'R3-5.2.2' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
