import { heldBy } from '../ladder'
import type { CommandType, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { HeldReceipt } from '../receipts/facts'
import { namedReceipt, posted, received, unusedBack, used } from '../receipts/steps'
import { ownerOf } from './clauses'
import type { HandedKey, MoveIn, MoveInContext } from './facts'

type Step<Type extends CommandType<MoveIn>> = Transition<MoveIn, Type>

const fees = 'fees:move-in'

export const begin: Step<'open'> = {
  target: 'started',
  leaves: (_, { command, situation: { by } }) => [
    {
      type: 'moveInStarted',
      unitId: command.unitId,
      ownerId: command.ownerId ?? null,
      ownerName: command.ownerName,
      ownerPhone: command.ownerPhone ?? null,
      feeFen: command.feeFen ?? null,
      holder: heldBy('receptionist', by.personId),
    },
  ],
}

export const verifyOwner: Step<'verifyOwner'> = {
  target: 'verified',
  leaves: (context, event) => {
    const { applicantIs, documents, agentName } = event.command
    const isAgent = applicantIs === 'agent'
    return [
      {
        type: 'ownerVerified',
        applicantIs,
        ownerId: ownerOf(context, event) ?? '',
        documents,
        agentName: (isAgent && agentName) || null,
      },
    ]
  },
}

export const recordPayment: Step<'recordPayment'> = {
  leaves: ({ feeFen }, { command, situation }) => {
    const amountFen = feeFen ?? command.amountFen ?? 0
    return received({ command, situation }, { amountFen, purpose: 'fee' }).facts
  },
}

export const settleFees: Step<'settleFees'> = {
  target: 'feesSettled',
  leaves: (_, { situation }) => {
    const receipt = namedReceipt(situation)
    const { amountFen } = receipt
    return [
      { type: 'feesSettled', feeFen: amountFen },
      ...used(receipt, [{ credit: fees, amountFen, about: null }]),
    ]
  },
}

export const readMeters: Step<'readMeters'> = {
  target: 'metersRead',
  leaves: (_, { command: { type, gasCubicMetres = null, ...readings } }) => [
    { type: 'metersRead', ...readings, gasCubicMetres },
  ],
}

/** R0-6: whatever the inspection finds goes to its department as an order. */
export const inspectUnit: Step<'inspectUnit'> = {
  target: 'inspected',
  leaves: ({ unitId }, { command: { defects = [] }, situation: { caseId, newIds } }) => [
    { type: 'unitInspected', defectCount: defects.length },
    ...defects.flatMap(({ matter, department }, index): readonly FactOf<MoveIn>[] => {
      const orderId = newIds[index] ?? ''
      const input = { unitId, matter, department, priority: 'normal', sourceCaseId: caseId }
      return [
        { type: 'defectFound', matter, department, orderId },
        { type: 'caseOpened', procedure: 'dispatch-order', caseId: orderId, input },
      ]
    }),
  ],
}

const labelsOf = (keys: readonly HandedKey[]) => keys.map(({ label }) => label).join('、')

/** R7-4.5.5: which keys and how many on each ring, who received them, and the signature. */
export const handOverKeys: Step<'handOverKeys'> = {
  target: 'keysHanded',
  leaves: (_, { command: { keyIds, signature }, situation: { world } }) => {
    const keys = world.keys
      .filter(({ keyId }) => keyIds.includes(keyId))
      .map(({ keyId, label, pieces }) => ({ keyId, label, pieces }))
    return [{ type: 'keysHandedOver', keys, keyLabels: labelsOf(keys), signature }]
  },
}

export const archive: Step<'archive'> = {
  target: 'archived',
  leaves: ({ ownerId }) => [{ type: 'moveInArchived', ownerId: ownerId ?? '' }],
}

const isPaid = ({ state }: HeldReceipt) => state === 'used'

const paidBack = ({ receipts }: MoveInContext) =>
  posted(
    ...receipts.filter(isPaid).map(({ receiptNo, amountFen, account }) => ({
      debit: fees as `fees:${string}`,
      credit: account,
      amountFen,
      about: receiptNo,
    })),
  )

const isWithCashier = ({ state, account }: HeldReceipt) =>
  account === 'finance' && (state === 'used' || state === 'unused')

/** What was paid goes back where it came in; the cashier hears of what is theirs to pay out. */
export const withdraw: Step<'withdraw'> = {
  target: 'withdrawn',
  leaves: (context, { command: { reason } }) => [
    { type: 'withdrawn', reason },
    ...paidBack(context),
    ...unusedBack(context),
    ...(context.receipts.some(isWithCashier)
      ? [{ type: 'told' as const, to: heldBy('cashier'), subject: 'refundDue' }]
      : []),
  ],
}
