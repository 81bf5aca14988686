import { describe, expect, it } from 'vitest'
import { atKiosk, untilConsent, untilWaiting } from '../testing/at-kiosk'
import { createRecordingDesk } from '../testing/recording-desk'

const line = { kind: 'line' } as const

describe('a network that fails', () => {
  it('is tried again with the same ids, so that the visit is announced once', async () => {
    const person = await atKiosk()
    person.desk.failNext('announce', line, line)

    await person.does(...untilWaiting)
    await person.passes(2)
    await person.passes(2)

    const ids = person.desk.announced.map(({ caseId, commandId }) => `${caseId} ${commandId}`)
    expect(ids).toEqual(['id-1 id-2', 'id-1 id-2', 'id-1 id-2'])
    expect(person.view().screen).toBe('waiting')
  })

  it('sends the person to the desk when it stays away', async () => {
    const person = await atKiosk()
    person.desk.failNext('announce', line, line, line, line, line)

    await person.does(...untilWaiting)
    for (const pause of [2, 2, 2, 2]) await person.passes(pause)

    expect(person.view()).toMatchObject({ screen: 'seeDesk', isOnline: false })
  })

  it('keeps the consent on screen meanwhile', async () => {
    const person = await atKiosk()
    person.desk.failNext('announce', line)

    await person.does(...untilWaiting)

    expect(person.view()).toMatchObject({ screen: 'consent', isBusy: true })
  })

  it('leads straight to the desk when it is known to be down', async () => {
    const desk = createRecordingDesk()
    desk.failNext('findPlace', line)
    const person = await atKiosk(desk)

    await person.does({ type: 'visit' })

    expect(person.view()).toMatchObject({ screen: 'seeDesk', isOnline: false })
  })

  it('is noticed to be back within five seconds', async () => {
    const desk = createRecordingDesk()
    desk.failNext('findPlace', line)
    const person = await atKiosk(desk)

    await person.passes(5)

    expect(person.view()).toMatchObject({ isOnline: true, place: { siteName: '汀兰苑服务中心' } })
  })

  it('does not take the questions away from who is answering them', async () => {
    const person = await atKiosk()
    await person.does(...untilConsent.slice(0, 4))

    await person.does({ type: 'lineChanged', isUp: false })

    expect(person.view()).toMatchObject({ screen: 'name', isOnline: false })
  })
})
