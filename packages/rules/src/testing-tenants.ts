import { instantOf } from './calendar'
import { tenantDocuments, tenantPass } from './tenant-pass/index'
import { openCase, people, situation, unitId } from './testing'
import { moneyRegisters, receiptNoOf } from './testing-money'
import { noPassYet, zhou } from './testing-passes'

export const desk = situation({ ...noPassYet, isUnitKnown: true })
export const lease = { leaseFrom: '2026-01-01', leaseUntil: '2028-02-20' } as const
export const documents = [...tenantDocuments]
export const verify = { type: 'verify', documents } as const
export const pays = { type: 'recordPayment' } as const
export const depositReceiptNo = receiptNoOf(1)

/** Noon of a day of the site. */
export const on = (date: string) => ({ at: instantOf(date, '12:00', 'Asia/Shanghai') })

/** A tenant's application at each of its stages; one holder unless the input says more. */
export const applied = (input: object = {}, changes: Partial<typeof desk> = {}) =>
  openCase(
    tenantPass,
    { unitId, holders: [zhou], ...lease, ...input },
    { ...desk, ...changes, registers: moneyRegisters },
  )
export const verified = (input?: object) => applied(input).does(verify)
export const paid = (input?: object) => verified(input).does(pays, { by: people.cashier })
export const given = (input?: object) => paid(input).does({ type: 'issue' })
