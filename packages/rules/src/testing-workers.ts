import { type TemporaryPassWorld, temporaryPass, workerDocuments } from './temporary-pass/index'
import { openCase, people, situation, unitId } from './testing'
import { moneyRegisters, receiptNoOf } from './testing-money'
import { noPassYet, zhou } from './testing-passes'

export const permit = {
  caseId: '00000000-0000-4000-8000-00000000aaaa',
  version: 7,
  until: '2026-12-31',
} as const
const world: TemporaryPassWorld = { ...noPassYet, isUnitKnown: true, permit }
export const desk = situation(world)
export const documents = [...workerDocuments]
export const verify = { type: 'verify', documents } as const
export const pays = { type: 'recordPayment' } as const
export const depositReceiptNo = receiptNoOf(1)

/** The registers when the permit ends on another day, or has ended. */
export const permitUntil = (until: string | null) => ({
  world: { ...desk.world, permit: until === null ? null : { ...permit, until } },
})

/** The application for workers' passes at each of its stages; one worker unless the input says more. */
export const applied = (input: object = {}, changes: Partial<typeof desk> = {}) =>
  openCase(
    temporaryPass,
    { unitId, ownerPresent: true, holders: [zhou], ...input },
    { ...desk, ...changes, registers: moneyRegisters },
  )
export const verified = (input?: object) => applied(input).does(verify)
export const paid = (input?: object) => verified(input).does(pays, { by: people.cashier })
export const given = (input?: object) => paid(input).does({ type: 'issue' })
