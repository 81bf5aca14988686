/** Something to wait for with a limit; raising it wakes everyone who waits. */
export interface Signal {
  raise(): void
  /** Resolves when raised, aborted, or after `ms`. */
  wait(ms: number, abort?: AbortSignal): Promise<void>
}

export function createSignal(): Signal {
  const waiting = new Set<() => void>()
  return {
    raise() {
      for (const wake of [...waiting]) wake()
    },
    wait(ms, abort) {
      if (abort?.aborted) return Promise.resolve()
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          abort?.removeEventListener('abort', wake)
          resolve()
        }
        const timer = setTimeout(wake, ms)
        waiting.add(wake)
        abort?.addEventListener('abort', wake)
      })
    },
  }
}
