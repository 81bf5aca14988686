import { describe, expect, it } from 'vitest'
import { createServerClock } from './server-clock'

const kioskTime = Date.parse('2026-11-23T06:20:00.000Z')

describe('the clock of a kiosk', () => {
  it('follows the server when its own is wrong', () => {
    const clock = createServerClock(() => kioskTime)

    clock.hear('Mon, 23 Nov 2026 06:05:00 GMT')

    expect(new Date(clock.now()).toISOString()).toBe('2026-11-23T06:05:00.000Z')
  })

  it('is its own where an answer has no date', () => {
    const clock = createServerClock(() => kioskTime)

    clock.hear(null)

    expect(clock.now()).toBe(kioskTime)
  })
})
