import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { choice, choices, passNos, personalLine, personId, personName, unitId } from '../field'
import { bareIdentityNumber } from '../identity-card'
import { type PassCommand, passSpecs } from '../pass/commands'
import { holders } from '../pass/holders'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'

/** Who applies: the owner, or somebody whom the owner authorised. */
export const residentApplicants = ['owner', 'agent'] as const

/** The papers of an owner, and those of an agent. */
export const residentDocuments = ['idCard', 'authorisation', 'ownerIdCopy', 'agentIdCard'] as const

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  /** The owner who applies or has somebody apply, as the archive knows them. */
  ownerId: personId().optional(),
  holders: holders(),
})
const verify = z.object({
  type: z.literal('verify'),
  applicantIs: choice(residentApplicants),
  /** Where the unit has several owners and none was named before. */
  ownerId: personId().optional(),
  /** The papers that were seen and copied. */
  documents: choices(residentDocuments),
  agentName: personName().optional(),
  agentIdNumber: personalLine(24).overwrite(bareIdentityNumber).optional(),
})
const issue = z.object({ type: z.literal('issue') })
const takeBack = z.object({ type: z.literal('return'), passNos: passNos() })
const recordPayment = moneySpecs.recordPayment.schema.omit({ purpose: true })

const schemas = { open, verify, issue, return: takeBack, recordPayment } as const

export type ResidentPassCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | PassCommand
  | Exclude<MoneyCommand, { type: 'recordPayment' }>

export const residentPassCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R3-5.1.1' },
  verify: { schema: verify, by: ['receptionist'], clause: 'R3-5.1.1' },
  issue: { schema: issue, by: ['receptionist'], clause: 'R3-5.1.4' },
  return: { schema: takeBack, by: ['receptionist'], clause: 'H-resident-pass-1' },
  ...passSpecs,
  ...moneySpecs,
  recordPayment: { schema: recordPayment, by: ['cashier'], clause: 'H-pass-4' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
