import { describe, expect, it } from 'vitest'
import { atKiosk, untilConsent, untilWaiting } from '../testing/at-kiosk'
import { emptyDraft } from './view'

const told = ['林晓雨', '13800138000', '3-1202', '张**', 'id-1']

describe('the memory of a kiosk', () => {
  it('holds what was told only while it is asked for', async () => {
    const person = await atKiosk()

    await person.does(...untilConsent)

    expect(person.memory()).toContain('林晓雨')
  })
})

describe('a screen that nobody touches', () => {
  it('asks after 45 seconds whether anybody is there', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.passes(44)
    const before = person.view().isAsking
    await person.passes(1)

    expect([before, person.view().isAsking]).toEqual([false, true])
  })

  it('stays where it is after one touch', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)
    await person.passes(45)

    await person.does({ type: 'touched' })
    await person.passes(44)

    expect(person.view()).toMatchObject({ screen: 'consent', isAsking: false })
  })

  it('forgets everything 20 seconds after it asked', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.passes(45)
    await person.passes(20)

    expect(person.view()).toMatchObject({ screen: 'welcome', draft: emptyDraft })
    for (const word of told) expect(person.memory()).not.toContain(word)
  })

  it('speaks the default language again', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)
    const resetsBefore = person.resets.length

    await person.passes(45)
    await person.passes(20)

    expect(person.resets.length).toBe(resetsBefore + 1)
  })

  it('keeps asking the time anew while somebody types', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.passes(40)
    await person.does({ type: 'touched' })
    await person.passes(40)

    expect(person.view().isAsking).toBe(false)
  })
})

describe('what was told', () => {
  it('is gone when the person starts over', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.does({ type: 'restart' })

    expect(person.view()).toMatchObject({ screen: 'welcome', draft: emptyDraft })
  })

  it('leaves the kiosk as soon as the server has it', async () => {
    const person = await atKiosk()

    await person.does(...untilWaiting)

    expect(person.memory()).not.toContain('林晓雨')
    expect(person.memory()).not.toContain('13800138000')
  })

  it('is gone as soon as the desk takes over', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)

    person.desk.showVisit({ screen: 'seeDesk' })

    for (const word of told) expect(person.memory()).not.toContain(word)
  })

  it('is gone 30 seconds after the welcome', async () => {
    const person = await atKiosk()
    await person.does(...untilWaiting)
    person.desk.showVisit({ screen: 'welcome', badgeNo: 27 })

    await person.passes(30)

    expect(person.view()).toMatchObject({ screen: 'welcome', draft: emptyDraft, visit: null })
  })
})
