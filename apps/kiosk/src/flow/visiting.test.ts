import { describe, expect, it } from 'vitest'
import { atKiosk, untilConsent, untilWaiting } from '../testing/at-kiosk'

describe('a first visit', () => {
  it('asks one thing a screen and ends at the consent', async () => {
    const person = await atKiosk()
    const seen: string[] = []

    for (const event of untilConsent) {
      await person.does(event)
      seen.push(person.view().screen)
    }

    expect(seen).toEqual(['host', 'purpose', 'party', 'name', 'phone', 'consent'])
  })

  it('asks for the plate only when they came by car', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent.slice(0, 3))

    await person.does({ type: 'partyCounted', partySize: 2, isByCar: true })

    expect(person.view().screen).toBe('plate')
  })

  it('goes back through every question with what was told still there', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.does({ type: 'back' }, { type: 'back' })

    expect(person.view().screen).toBe('name')
    expect(person.view().draft.visitorName).toBe('林晓雨')
  })

  it('is announced with the consent, its version and the moment of the touch', async () => {
    const person = await atKiosk()

    await person.does(...untilWaiting)

    expect(person.desk.announced).toMatchObject([
      {
        caseId: 'id-1',
        commandId: 'id-2',
        visitorName: '林晓雨',
        purpose: 'social',
        partySize: 2,
        phone: '13800138000',
        vehiclePlate: null,
        consent: { version: '1', at: '2026-11-23T06:05:00.000Z' },
      },
    ])
    expect(person.view().screen).toBe('waiting')
  })

  it('is welcome with a badge number when the host says so', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    person.desk.showVisit({ screen: 'welcome', badgeNo: 27 })

    expect(person.view()).toMatchObject({ screen: 'welcomeIn', visit: { badgeNo: 27 } })
  })

  it('sees the desk, and nothing of why, when the server says so', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    person.desk.showVisit({ screen: 'seeDesk' })

    expect(person.view()).toMatchObject({ screen: 'seeDesk', visit: null })
  })

  it('goes back to the field the server cannot read', async () => {
    const person = await atKiosk()
    person.desk.failNext('announce', { kind: 'fields', fields: ['phone'] })

    await person.does(...untilWaiting)

    expect(person.view()).toMatchObject({ screen: 'phone', hasProblem: true })
  })

  it('sees the desk when a rule refuses it', async () => {
    const person = await atKiosk()
    person.desk.failNext('announce', { kind: 'refused' })

    await person.does(...untilWaiting)

    expect(person.view().screen).toBe('seeDesk')
  })
})

describe('somebody who waits', () => {
  it('may cancel, and the case is withdrawn', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    await person.does({ type: 'cancelVisit', reason: 'Cancelled' })

    expect(person.view().screen).toBe('cancelled')
    expect(person.desk.heard).toContain('withdraw')
  })

  it('may ask the desk instead', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    await person.does({ type: 'askDesk' })

    expect(person.view().screen).toBe('seeDesk')
    expect(person.desk.heard).toContain('askDesk')
  })

  it('is sent to the desk when the time is over and nothing was heard', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    await person.passes(194)
    const before = person.view().screen
    await person.passes(1)

    expect([before, person.view().screen]).toEqual(['waiting', 'seeDesk'])
  })
})
