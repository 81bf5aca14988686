import { describe, expect, it } from 'vitest'
import { atKiosk } from '../testing/at-kiosk'
import { createRecordingDesk } from '../testing/recording-desk'

async function atNewKiosk() {
  const desk = createRecordingDesk()
  desk.failNext('findPlace', { kind: 'stranger' })
  return atKiosk(desk)
}

describe('a kiosk that the server does not know', () => {
  it('asks for a one-time code', async () => {
    const admin = await atNewKiosk()

    expect(admin.view().screen).toBe('code')
  })

  it('shows its name once it is enrolled', async () => {
    const admin = await atNewKiosk()

    await admin.does({ type: 'codeGiven', code: 'K7Q2' }, { type: 'measured', pxPerMm: 3.9 })

    expect(admin.view()).toMatchObject({ screen: 'enrolled', place: { name: '大堂一号机' } })
  })

  it('asks again after a code that does not work', async () => {
    const admin = await atNewKiosk()
    admin.desk.failNext('enrol', { kind: 'refused' })

    await admin.does({ type: 'codeGiven', code: 'OLD' }, { type: 'measured', pxPerMm: null })

    expect(admin.view()).toMatchObject({ screen: 'code', hasProblem: true, isOnline: true })
  })

  it('tells a network that is away from a code that is wrong', async () => {
    const admin = await atNewKiosk()
    admin.desk.failNext('enrol', { kind: 'line' })

    await admin.does({ type: 'codeGiven', code: 'K7Q2' }, { type: 'measured', pxPerMm: null })

    expect(admin.view()).toMatchObject({ screen: 'code', hasProblem: true, isOnline: false })
  })
})
