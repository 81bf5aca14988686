import { z } from 'zod'
import { asWidget, fen } from '../field'
import type { Fen } from '../money'
import { paymentMethods } from './commands'
import type { PaymentMethod } from './facts'

/** Money by method of payment. */
export type Tally = Readonly<Record<PaymentMethod, Fen>>

const byMethod = <Value>(make: (method: PaymentMethod) => Value) =>
  Object.fromEntries(paymentMethods.map((method) => [method, make(method)])) as Record<
    PaymentMethod,
    Value
  >

/** What somebody counted, by method; a method that is left out has nothing. */
export const tally = () => asWidget('tally', z.object(byMethod(() => fen(0).default(0))))

export const emptyTally: Tally = byMethod(() => 0)

/** What was counted above what should be there, below nothing where some is missing. */
export const differenceOf = (counted: Tally, expected: Tally): Tally =>
  byMethod((method) => counted[method] - expected[method])

export const isNothing = (amounts: Tally): boolean =>
  paymentMethods.every((method) => amounts[method] === 0)

export const sumOf = (amounts: Tally): Fen =>
  paymentMethods.reduce((sum, method) => sum + amounts[method], 0)
