import { describe, expect, it } from 'vitest'
import { atKiosk } from '../testing/at-kiosk'
import type { FlowEvent } from './events'

const leaves: readonly FlowEvent[] = [
  { type: 'leave' },
  { type: 'badgeGiven', badgeNo: 27 },
  { type: 'tailGiven', phoneTail: '8000' },
]

describe('leaving', () => {
  it('takes the badge number and four digits, and says thank you', async () => {
    const person = await atKiosk()

    await person.does(...leaves)

    expect(person.view().screen).toBe('thanks')
    expect(person.desk.heard).toContain('signOut')
  })

  it('asks again when badge and phone do not match', async () => {
    const person = await atKiosk()
    person.desk.failNext('signOut', { kind: 'refused' })

    await person.does(...leaves)

    expect(person.view()).toMatchObject({ screen: 'badge', hasProblem: true })
  })

  it('goes to the desk when the network is away', async () => {
    const person = await atKiosk()
    person.desk.failNext('signOut', { kind: 'line' })

    await person.does(...leaves)

    expect(person.view()).toMatchObject({ screen: 'seeDesk', isOnline: false })
  })

  it('is home again ten seconds after the thanks', async () => {
    const person = await atKiosk()
    await person.does(...leaves)

    await person.passes(10)

    expect(person.view().screen).toBe('welcome')
  })
})
