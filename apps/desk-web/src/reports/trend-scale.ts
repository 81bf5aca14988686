import type { TrendLine } from './charts-of'

/** From where to where an axis goes, and what is written beside it. */
export interface Scale {
  readonly from: number
  readonly until: number
  readonly ticks: readonly number[]
}

const tickCount = 4

/** Rates end at 100 and begin a step below the lowest; counts begin at nothing. */
export function scaleOf(lines: readonly TrendLine[], isPercent: boolean): Scale {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  if (isPercent) {
    const lowest = Math.min(...values, 100)
    const step = lowest >= 62 ? 10 : 25
    const from = Math.max(0, Math.floor((lowest - 2) / step) * step)
    return { from, until: 100, ticks: steps(from, 100, step) }
  }
  const step = niceStep(Math.max(...values, 1) / tickCount)
  const until = Math.max(Math.ceil(Math.max(...values, 1) / step) * step, step)
  return { from: 0, until, ticks: steps(0, until, step) }
}

const steps = (from: number, until: number, step: number): number[] =>
  Array.from({ length: Math.round((until - from) / step) + 1 }, (_, at) => from + at * step)

/** 1, 2 or 5 with as many noughts as it takes. */
function niceStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)))
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= wanted) ?? 1
}
