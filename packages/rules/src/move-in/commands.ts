import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  asWidget,
  choice,
  choices,
  count,
  department,
  fen,
  keyIds,
  personId,
  personName,
  phone,
  receiptNo,
  unitId,
  words,
} from '../field'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'

/** Who takes the unit over: its owner, or somebody whom the owner authorised. */
export const moveInApplicants = ['owner', 'agent'] as const

/** The papers of an owner, and what an agent shows besides. */
export const moveInDocuments = [
  'idCard',
  'purchaseContract',
  'moveInNotice',
  'authorisation',
  'ownerIdCopy',
  'agentIdCard',
] as const

const meterMax = 9_999_999
const defectsMax = 20

const open = z.object({
  type: z.literal('open'),
  unitId: unitId(),
  /** Who of the unit's owners it is, where the archive has them. */
  ownerId: personId().optional(),
  ownerName: personName(),
  ownerPhone: phone().optional(),
  /** What is due before the keys; left out where finance reckons it up with the owner. */
  feeFen: fen().optional(),
})
const verifyOwner = z.object({
  type: z.literal('verifyOwner'),
  applicantIs: choice(moveInApplicants),
  /** Where the archive has several owners of the unit. */
  ownerId: personId().optional(),
  documents: choices(moveInDocuments),
  agentName: personName().optional(),
})
const settleFees = z.object({ type: z.literal('settleFees'), receiptNo: receiptNo() })
const readMeters = z.object({
  type: z.literal('readMeters'),
  waterCubicMetres: count(0, meterMax),
  electricityKilowattHours: count(0, meterMax),
  gasCubicMetres: count(0, meterMax).optional(),
})
const inspectUnit = z.object({
  type: z.literal('inspectUnit'),
  /** What is wrong and who mends it; none when all is in order. */
  defects: asWidget(
    'defects',
    z.array(z.object({ matter: words(), department: department() })).max(defectsMax),
  ).optional(),
})
const handOverKeys = z.object({
  type: z.literal('handOverKeys'),
  keyIds: keyIds(),
  signature: personName(),
})
const archive = z.object({ type: z.literal('archive') })
const recordPayment = moneySpecs.recordPayment.schema.omit({ purpose: true, receiptNo: true })

const schemas = {
  open,
  verifyOwner,
  settleFees,
  readMeters,
  inspectUnit,
  handOverKeys,
  archive,
  recordPayment,
} as const

export type MoveInCommand =
  | z.infer<(typeof schemas)[keyof typeof schemas]>
  | Exclude<MoneyCommand, { type: 'recordPayment' }>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause'] = 'R7-4.3'): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})

export const moveInCommands = {
  open: desk(open, 'R7-3.4'),
  verifyOwner: desk(verifyOwner),
  settleFees: { schema: settleFees, by: ['cashier', 'receptionist'], clause: 'R7-4.3' },
  readMeters: desk(readMeters),
  inspectUnit: desk(inspectUnit),
  handOverKeys: desk(handOverKeys, 'R7-4.5.5'),
  archive: desk(archive),
  ...moneySpecs,
  recordPayment: { ...moneySpecs.recordPayment, schema: recordPayment },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
