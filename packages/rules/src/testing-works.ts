import { instantOf } from './calendar'
import { type RenovationWorld, renovation } from './renovation/index'
import { openCase, people, situation, unitId } from './testing'
import { moneyRegisters, receiptNoOf } from './testing-money'

/** Nobody has worked anywhere or paid anything yet. */
export const worksWorld: RenovationWorld = {
  nextReceipt: null,
  receipt: null,
  isPaperNoTaken: false,
  drawerId: null,
  isUnitKnown: true,
  passCases: [],
}

export const desk = situation(worksWorld)
export const works = {
  unitId,
  contractor: '和筑装饰',
  workers: 4,
  works: ['surfaces', 'plumbing'],
  from: '2026-03-09',
  until: '2026-05-31',
} as const
export const receiptNo = receiptNoOf(1)
export const pays = { type: 'recordPayment' } as const
export const payDeposit = { type: 'payDeposit', receiptNo } as const

/** Noon of a day of the site. */
export const on = (date: string) => ({ at: instantOf(date, '12:00', 'Asia/Shanghai') })

/** A renovation at each of its stages. */
export const applied = (input: object = {}, changes: Partial<typeof desk> = {}) =>
  openCase(renovation, { ...works, ...input }, { ...desk, ...changes, registers: moneyRegisters })
export const approved = (input?: object) =>
  applied(input).does({ type: 'approve' }, { by: people.gu })
export const depositPaid = (input?: object) =>
  approved(input).does(pays, { by: people.cashier }).does(payDeposit)
export const permitted = (input?: object) => depositPaid(input).does({ type: 'permit' })
export const finished = () => permitted().does({ type: 'finish' }, on('2026-05-20'))
export const accepted = () => finished().does({ type: 'acceptWorks' }, { by: people.gu })
