import { commonRequirements } from '../conventions/requirements'
import { personName, phone } from '../field'
import { handOverClauses } from '../key-loan/register'
import type { CommandType, EventOf } from '../procedure'
import { paying, receiptRequirements, withReceipt } from '../receipts/clauses'
import type { Requirement, Requirements } from '../requirement'
import { type MoveIn, type MoveInContext, type MoveInDocument, moveInStates } from './facts'

export const amendableMoveIn = { ownerName: personName(), ownerPhone: phone() } as const

type Asking<Type extends CommandType<MoveIn>> = readonly Requirement<MoveIn, Type>[]
type Verifying = EventOf<MoveIn, 'verifyOwner'>

/** Whose unit it is: the owner who is named, now or at first, or the only one that the archive has. */
export function ownerOf(context: MoveInContext, { command, situation }: Verifying) {
  const [only = null, ...others] = situation.world.owners
  return command.ownerId ?? context.ownerId ?? (others.length === 0 ? only : null)
}

const ownPapers: readonly MoveInDocument[] = ['idCard', 'purchaseContract', 'moveInNotice']
const agentPapers: readonly MoveInDocument[] = [
  'purchaseContract',
  'moveInNotice',
  'authorisation',
  'ownerIdCopy',
  'agentIdCard',
]

function papersMissing(_: MoveInContext, { command }: Verifying): readonly string[] {
  const { applicantIs, documents, agentName } = command
  const isAgent = applicantIs === 'agent'
  const unseen = (isAgent ? agentPapers : ownPapers).filter((paper) => !documents.includes(paper))
  return [...unseen, ...(isAgent && !agentName ? ['agentName'] : [])]
}

const verifying: Asking<'verifyOwner'> = [
  {
    clause: 'H-move-in-1',
    code: 'owner-not-in-archive',
    sees: 'command',
    holds: (_, { situation: { world } }) => world.owners.length > 0,
  },
  {
    clause: 'H-move-in-1',
    code: 'owner-missing',
    sees: 'command',
    holds: (context, event) => ownerOf(context, event) !== null,
    missing: () => ['ownerId'],
  },
  {
    clause: 'H-move-in-1',
    code: 'not-the-owner',
    sees: 'command',
    holds: (context, event) => event.situation.world.owners.includes(ownerOf(context, event) ?? ''),
  },
  {
    clause: 'H-move-in-1',
    code: 'papers-missing',
    sees: 'command',
    holds: (context, event) => papersMissing(context, event).length === 0,
    missing: papersMissing,
  },
]

/** R7-4.3: a step that is not done yet, where one that comes after it is tried. */
const stepFirst = (
  code: string,
  until: Exclude<MoveIn['state'], 'started'>,
): Requirement<MoveIn> => ({
  clause: 'R7-4.3',
  code,
  in: moveInStates.slice(0, moveInStates.indexOf(until)),
  sees: 'case',
  holds: () => false,
})

const verified = stepFirst('verify-owner-first', 'verified')
const settled = stepFirst('settle-fees-first', 'feesSettled')
const metersRead = stepFirst('read-meters-first', 'metersRead')
const inspected = stepFirst('inspect-unit-first', 'inspected')
const keysHanded = stepFirst('hand-over-keys-first', 'keysHanded')

/** The keys that are named leave the cabinet as its register lets them. */
const ofTheUnit: Asking<'handOverKeys'> = handOverClauses.map(({ clause, code, holds }) => ({
  clause,
  code,
  sees: 'command',
  holds: ({ unitId }, { command: { signature }, situation: { at, world } }) =>
    world.keys.every(({ keyId, registered }) =>
      holds(
        { keyId, unitId: unitId ?? '', receivedBy: signature, signature },
        {
          at,
          key: registered,
          unit: null,
          isHookTaken: false,
          isLabelTaken: false,
          isUnitLabel: false,
        },
      ),
    ),
}))

/** The clauses of a move-in: the guards of its machine, in the order they are asked. */
export const moveInRequirements: Requirements<MoveIn> = {
  ...commonRequirements<MoveIn>(amendableMoveIn),
  ...(receiptRequirements as unknown as Requirements<MoveIn>),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
    {
      clause: 'H-move-in-2',
      code: 'move-in-running',
      sees: 'command',
      holds: (_, { situation: { world } }) => !world.isRunning,
    },
  ],
  verifyOwner: verifying,
  recordPayment: [
    verified,
    ...paying<MoveIn>('R7-4.3', ({ feeFen }) => feeFen),
    {
      clause: 'H-kernel-15',
      code: 'paid-already',
      sees: 'case',
      holds: ({ receipts }) => receipts.every(({ state }) => state !== 'unused'),
    },
  ],
  settleFees: [verified, ...withReceipt<MoveIn, 'settleFees'>('R7-4.3', ({ feeFen }) => feeFen)],
  readMeters: [verified, settled],
  inspectUnit: [verified, settled, metersRead],
  handOverKeys: [
    verified,
    settled,
    metersRead,
    inspected,
    {
      clause: 'R7-4.5.5',
      code: 'key-unknown',
      sees: 'command',
      holds: (_, { command: { keyIds }, situation: { world } }) =>
        keyIds.every((asked) => world.keys.some(({ keyId }) => keyId === asked)),
    },
    ...ofTheUnit,
  ],
  archive: [verified, settled, metersRead, inspected, keysHanded],
  withdraw: [
    {
      clause: 'R7-4.5.5',
      code: 'keys-handed-over',
      in: ['keysHanded'],
      sees: 'case',
      holds: () => false,
    },
  ],
}
