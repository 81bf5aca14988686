import { describe, expect, it } from 'vitest'
import { atKiosk, untilConsent } from '../testing/at-kiosk'

describe('the lamp button', () => {
  it('says that the desk is coming, for six seconds', async () => {
    const person = await atKiosk()

    await person.does({ type: 'callDesk', screen: 'welcome' })
    const rung = person.view().bell
    await person.passes(6)

    expect([rung, person.view().bell]).toEqual(['coming', 'quiet'])
  })

  it('leaves the visitor where they are', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.does({ type: 'callDesk', screen: 'consent' })

    expect(person.view().screen).toBe('consent')
  })

  it('says to walk over when nobody can be reached', async () => {
    const person = await atKiosk()
    person.desk.failNext('callDesk', { kind: 'line' })

    await person.does({ type: 'callDesk', screen: 'welcome' })

    expect(person.view().bell).toBe('unheard')
  })

  it('rings too when somebody wants the desk to take over', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent)

    await person.does({ type: 'deskWanted', screen: 'consent' })

    expect(person.desk.heard).toContain('callDesk')
    expect(person.view().screen).toBe('seeDesk')
  })
})
