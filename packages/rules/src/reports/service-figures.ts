import { balanceOf, postingsIn } from '../ledger'
import type { Fen } from '../money'
import type { SpecialService } from '../special-service/facts'
import { specialService } from '../special-service/index'
import { type CaseRecord, contextBefore, journalBefore } from './case-record'
import type { Period, Span } from './period'

/** What special services came to (R7-4.6.1.3, R7-4.7.4). */
export interface ServiceFigures {
  readonly registeredCount: number
  readonly doneCount: number
  /** Done later than it was wanted. */
  readonly lateCount: number
  /** Neither done nor given up when the span ends. */
  readonly openCount: number
  /** The fee went back, or the owner took it back. */
  readonly givenUpCount: number
  /** Fees that came in within the span, whenever the service was registered. */
  readonly collectedFen: Fen
  readonly refundedFen: Fen
  /** Of the marks from 1 to 5 that owners gave, to one decimal; null without any. */
  readonly averageQuality: number | null
  readonly poorCount: number
}

/** The figures of all the special services, and of each. */
export interface ServiceCount {
  readonly total: ServiceFigures
  /** By what was done, the most wanted first. */
  readonly services: readonly (ServiceFigures & { readonly service: string })[]
}

export interface ServiceAnalysis extends ServiceCount {
  readonly period: Period
}

type Service = CaseRecord<SpecialService>

const goodQuality = 3

export const serviceAnalysis = (records: readonly Service[], period: Period): ServiceAnalysis => ({
  period,
  ...serviceCount(records, period),
})

/** The services registered in a span as they stood at its end, and the fees that moved in it. */
export function serviceCount(records: readonly Service[], span: Span): ServiceCount {
  const courses = records
    .map((record) => courseOf(record, span))
    .filter(({ isOwn, collectedFen, refundedFen }) => isOwn || collectedFen + refundedFen > 0)
  const names = [...new Set(courses.map(({ service }) => service))]
  return {
    total: figuresOf(courses),
    services: names
      .map((service) => ({
        service,
        ...figuresOf(courses.filter((course) => course.service === service)),
      }))
      .sort((one, other) => other.registeredCount - one.registeredCount),
  }
}

type Course = ReturnType<typeof courseOf>

const account = 'fees:special-service'

/** How a service went until the period ended, and what was paid for it in the period. */
export function courseOf(record: Service, { from, until }: Span) {
  const facts = journalBefore(record, until)
  const { service, quality, wantedAt } = contextBefore(specialService, record, until)
  const done = facts.findLast(({ fact }) => fact.type === 'serviceDone')
  const inPeriod = postingsIn(facts.filter(({ at }) => at >= from).map(({ fact }) => fact))
  return {
    service,
    quality,
    isOwn: record.openedAt >= from && record.openedAt < until,
    doneAt: done?.at ?? null,
    isDone: done !== undefined,
    isLate: done !== undefined && wantedAt !== null && done.at > wantedAt,
    isGivenUp: facts.some(({ fact }) => fact.type === 'feeRefunded' || fact.type === 'withdrawn'),
    collectedFen: balanceOf(
      inPeriod.filter(({ credit }) => credit === account),
      account,
    ),
    refundedFen: Math.abs(
      balanceOf(
        inPeriod.filter(({ debit }) => debit === account),
        account,
      ),
    ),
  }
}

function figuresOf(courses: readonly Course[]): ServiceFigures {
  const own = courses.filter(({ isOwn }) => isOwn)
  const count = (is: (course: Course) => boolean) => own.filter(is).length
  const marks = own.flatMap(({ quality }) => quality ?? [])
  return {
    registeredCount: own.length,
    doneCount: count(({ isDone, isGivenUp }) => isDone && !isGivenUp),
    lateCount: count(({ isLate, isGivenUp }) => isLate && !isGivenUp),
    openCount: count(({ isDone, isGivenUp }) => !isDone && !isGivenUp),
    givenUpCount: count(({ isGivenUp }) => isGivenUp),
    collectedFen: sum(courses.map(({ collectedFen }) => collectedFen)),
    refundedFen: sum(courses.map(({ refundedFen }) => refundedFen)),
    averageQuality: marks.length === 0 ? null : Math.round((sum(marks) * 10) / marks.length) / 10,
    poorCount: marks.filter((mark) => mark < goodQuality).length,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
