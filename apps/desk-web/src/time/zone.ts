/** The wall clock of a site at one instant. */
export interface WallTime {
  readonly date: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** What the clocks of the site show at an instant, whatever zone this browser is in. */
export function wallTime(instant: number, zone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
  }
}

const two = (value: number) => String(value).padStart(2, '0')

/** The value of a `datetime-local` input for an instant on the site's wall clock. */
export function toLocalInput(instant: number, zone: string): string {
  const wall = wallTime(instant, zone)
  return `${wall.date}T${two(wall.hour)}:${two(wall.minute)}`
}

/** The instant at which the site's clocks show what a `datetime-local` input says, or null. */
export function fromLocalInput(local: string, zone: string): string | null {
  // Only a whole one: a browser would read a moment into `:00Z` too.
  const [whole] = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.exec(local) ?? []
  const asUtc = Date.parse(`${whole}:00Z`)
  if (!whole || Number.isNaN(asUtc)) return null
  // Twice, because the first guess may stand on the other side of a clock change.
  const guess = asUtc - offsetAt(asUtc, zone)
  return new Date(asUtc - offsetAt(guess, zone)).toISOString()
}

function offsetAt(instant: number, zone: string): number {
  const { date, hour, minute } = wallTime(instant, zone)
  const shown = Date.parse(`${date}T${two(hour)}:${two(minute)}:00Z`)
  return shown - Math.floor(instant / 60_000) * 60_000
}
