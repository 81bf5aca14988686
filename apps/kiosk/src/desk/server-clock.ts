/** The server's time, known from the answers it dates; a kiosk's own clock may be wrong. */
export interface ServerClock {
  readonly now: () => number
  readonly hear: (date: string | null) => void
}

export function createServerClock(read: () => number = Date.now): ServerClock {
  let aheadMs = 0
  return {
    now: () => read() - aheadMs,
    hear: (date) => {
      const said = date === null ? Number.NaN : Date.parse(date)
      if (!Number.isNaN(said)) aheadMs = read() - said
    },
  }
}
