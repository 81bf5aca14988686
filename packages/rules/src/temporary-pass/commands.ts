import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { asWidget, choices, id, phone, unitId, yesNo } from '../field'
import { type PassCommand, passSpecs } from '../pass/commands'
import { type DepositCommand, depositSpecs } from '../pass/deposit-commands'
import { holders } from '../pass/holders'
import type { CommandSpec } from '../procedure'
import type { MoneyCommand } from '../receipts/commands'

/** What each worker brings. */
export const workerDocuments = ['idCard', 'photo'] as const

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  /** Left out, it is the renovation of this unit whose permit runs longest. */
  renovationId: asWidget('permit', id()).optional(),
  ownerPresent: yesNo(),
  holders: holders(),
  phone: phone().optional(),
})
/** The papers of the workers that were seen and copied. */
const verify = z.object({ type: z.literal('verify'), documents: choices(workerDocuments) })
/** Sent by the renovation when its permit ends. */
const endPermit = z.object({ type: z.literal('endPermit') })

const schemas = { open, verify, endPermit } as const

export type TemporaryPassCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | PassCommand
  | DepositCommand
  | MoneyCommand

const deposit = depositSpecs({
  paying: 'R3-5.3.2b',
  renewing: 'R3-5.3.3a',
  returning: 'R3-5.3.3b',
})

export const temporaryPassCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R3-5.3.1' },
  verify: { schema: verify, by: ['receptionist'], clause: 'R3-5.3.2a' },
  ...deposit,
  /** Pass and receipt go straight to finance. */
  return: { ...deposit.return, by: ['cashier'] },
  ...passSpecs,
  endPermit: { schema: endPermit, by: ['system'], clause: 'R7-4.4' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
