/** So many within so long, by whatever `key` says; kept in this process. */
export interface Limiter {
  /** Counts one and answers whether it is still within the limit. */
  allows(key: string): boolean
  /** Forgets what was counted, after a success. */
  forget(key: string): void
}

const keysMax = 10_000

export function createLimiter({ count, perMs }: { count: number; perMs: number }): Limiter {
  const counted = new Map<string, { count: number; until: number }>()
  return {
    allows(key) {
      const now = performance.now()
      const known = counted.get(key)
      if (known && known.until > now) {
        known.count += 1
        return known.count <= count
      }
      if (counted.size >= keysMax) dropOver(counted, now)
      counted.set(key, { count: 1, until: now + perMs })
      return true
    },
    forget(key) {
      counted.delete(key)
    },
  }
}

/** Makes room: first what has run out, and if that is not enough, everything. */
function dropOver(counted: Map<string, { until: number }>, now: number): void {
  for (const [key, { until }] of counted) if (until <= now) counted.delete(key)
  if (counted.size >= keysMax) counted.clear()
}
