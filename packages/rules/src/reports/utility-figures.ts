import { balanceOf, postingsIn } from '../ledger'
import type { Fen } from '../money'
import { agencies, utilities } from '../utility-prepay/commands'
import type { UtilityPrepay } from '../utility-prepay/facts'
import { type CaseRecord, journalBefore } from './case-record'
import type { Period } from './period'

type Utility = (typeof utilities)[number]
type Agency = (typeof agencies)[number]

/** What was asked for, bought and fetched of one utility (R7-4.11.3). */
export interface UtilityFigures {
  readonly registeredCount: number
  readonly agencies: Readonly<Record<Agency, number>>
  /** Kilowatt-hours or cubic metres that were asked for. */
  readonly quantity: number
  readonly cashFen: Fen
  readonly boughtCount: number
  readonly spentFen: Fen
  readonly changeFen: Fen
  readonly collectedCount: number
  /** Taken back before it was bought. */
  readonly cancelledCount: number
  /** Bought, and still to be fetched when the period ends. */
  readonly waitingCount: number
  /** Owners' money in our hands when the period ends. */
  readonly heldFen: Fen
}

export interface UtilityCount {
  readonly period: Period
  readonly utilities: Readonly<Record<Utility, UtilityFigures>>
}

type Request = CaseRecord<UtilityPrepay>

/** The month's prepaid electricity and gas: what happened in the period, and what stands at its end. */
export const utilityCount = (requests: readonly Request[], period: Period): UtilityCount => ({
  period,
  utilities: Object.fromEntries(
    utilities.map((utility) => [
      utility,
      figuresOf(
        requests.filter(({ context }) => context.utility === utility),
        period,
      ),
    ]),
  ) as Record<Utility, UtilityFigures>,
})

function figuresOf(requests: readonly Request[], period: Period): UtilityFigures {
  const courses = requests.map((request) => courseOf(request, period))
  const registered = courses.filter(({ isRegistered }) => isRegistered)
  const bought = courses.flatMap(({ purchase }) => purchase ?? [])
  return {
    registeredCount: registered.length,
    agencies: Object.fromEntries(
      agencies.map((agency) => [agency, count(registered, (one) => one.agency === agency)]),
    ) as Record<Agency, number>,
    quantity: sum(registered.map(({ quantity }) => quantity)),
    cashFen: sum(registered.map(({ cashFen }) => cashFen)),
    boughtCount: bought.length,
    spentFen: sum(bought.map(({ spentFen }) => spentFen)),
    changeFen: sum(bought.map(({ changeFen }) => changeFen)),
    collectedCount: count(courses, ({ isCollected }) => isCollected),
    cancelledCount: count(courses, ({ isCancelled }) => isCancelled),
    waitingCount: count(courses, ({ isWaiting }) => isWaiting),
    heldFen: sum(courses.map(({ heldFen }) => heldFen)),
  }
}

/** What happened to one request within the period, and how it stood at its end. */
export function courseOf(request: Request, { from, until }: Period) {
  const { agency, quantity, cashFen } = request.context
  const facts = journalBefore(request, until)
  const inPeriod = facts.filter(({ at }) => at >= from).map(({ fact }) => fact)
  const happened = new Set<string>(inPeriod.map(({ type }) => type))
  const everHappened = new Set<string>(facts.map(({ fact }) => fact.type))
  const postings = postingsIn(facts.map(({ fact }) => fact))
  return {
    agency,
    quantity,
    cashFen,
    isRegistered: happened.has('prepayRegistered'),
    purchase: inPeriod.find((fact) => fact.type === 'broughtBack'),
    isCollected: happened.has('prepayCollected'),
    isCancelled: happened.has('prepayCancelled') || happened.has('withdrawn'),
    isWaiting: everHappened.has('broughtBack') && !everHappened.has('prepayCollected'),
    heldFen: balanceOf(postings, 'utilityMoney'),
  }
}

const count = <One>(all: readonly One[], is: (one: One) => boolean) => all.filter(is).length

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
