export interface Contender {
  readonly name: string
  /** Goes once through the whole trace. */
  readonly run: () => void
}

export interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly ratio: number
}

const rounds = 101
const roundMs = 20

/**
 * Runs the contenders in turn, round after round, so that a busy machine slows all of them alike.
 * The first is the floor: each ratio is the median over the rounds of speed against the floor's.
 */
export function measure(contenders: readonly Contender[], steps: number): Measured[] {
  for (const { run } of contenders) speed(run, steps)
  const speeds = Array.from({ length: rounds }, () =>
    contenders.map(({ run }) => speed(run, steps)),
  )
  return contenders.map(({ name }, index) => ({
    name,
    perSecond: Math.round(median(speeds.map((round) => round[index] ?? 0))),
    ratio: median(speeds.map((round) => (round[index] ?? 0) / (round[0] ?? 1))),
  }))
}

function speed(run: () => void, steps: number): number {
  const from = performance.now()
  let runs = 0
  let took = 0
  while (took < roundMs) {
    run()
    runs += 1
    took = performance.now() - from
  }
  return (runs * steps * 1000) / took
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
