import { cpus } from 'node:os'
import type { Measured } from './measure'

export interface Report {
  readonly part: string
  /** How much was measured, in words. */
  readonly data: string
  readonly unit: string
  readonly results: readonly Measured[]
  readonly wanted: Readonly<Record<string, number>>
}

/** A table for people, then one line of JSON for machines. */
export function print({ part, data, unit, results, wanted }: Report): void {
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`
  console.log(`${part}: ${data}\n${machine}\n`)
  console.log(row(['', unit, 'ratio', 'wanted']))
  for (const { name, perSecond, ratio } of results) {
    const goal = wanted[name]
    const isMet = goal === undefined || ratio >= goal
    const verdict = goal === undefined ? '' : `≥ ${goal} ${isMet ? 'met' : 'MISSED'}`
    console.log(row([name, perSecond.toLocaleString('en'), ratio.toFixed(2), verdict]))
  }
  console.log(`\n${JSON.stringify({ part, data, machine, results, wanted })}`)
}

const row = ([name = '', speed = '', ratio = '', goal = '']: readonly string[]) =>
  `${name.padEnd(44)} ${speed.padStart(14)} ${ratio.padStart(7)}  ${goal}`
