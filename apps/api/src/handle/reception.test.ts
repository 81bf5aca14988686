import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { home } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const work = { department: 'engineering', priority: 'urgent' }

type Sent = { type: string } & Record<string, unknown>

async function opened(input: Record<string, unknown>) {
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const caseId = randomUUID()
  const done = await lin.cases.open({ procedure: 'reception', caseId, input })
  const does = (command: Sent) => lin.cases.submit({ caseId, commandId: randomUUID(), command })
  const links = async () => (await lin.cases.get({ caseId })).links
  return { lin, caseId, done, does, links }
}

test('a call is answered, its complaint referred with the same facts, and the caller hangs up', async () => {
  const { lin, does, done, links } = await opened({ channel: 'phone' })
  expect(done.state).toBe('ringing')

  await does({ type: 'answer', rings: 2 })
  await does({ type: 'identify', kind: 'owner', name: '陈述', phone: '13800136021', unitId: home })
  await does({ type: 'noteMatter', matter: '电梯太吵', isComplaint: true })
  const input = { category: 'engineering', severity: 'general' }
  await does({ type: 'refer', to: 'complaint', input })

  const [linked] = await links()
  expect(linked).toMatchObject({ procedure: 'complaint', title: '电梯太吵' })
  const complaint = await lin.cases.get({ caseId: linked?.caseId ?? '' })
  expect(complaint.unit?.unitId).toBe(home)
  expect(complaint.links.map(({ procedure }) => procedure)).toEqual(['reception'])
  expect(await does({ type: 'callerHungUp' })).toMatchObject({ state: 'closed', isEnded: true })
})

test('a missed call with a number is rung back', async () => {
  const { lin, does, links } = await opened({ channel: 'phone', phone: '13800136021' })

  expect(await does({ type: 'ringOff' })).toMatchObject({ state: 'missed', isEnded: true })
  const [linked] = await links()
  expect(linked).toMatchObject({ procedure: 'return-call', state: 'planned' })
  const caseId = linked?.caseId ?? ''
  expect(await lin.cases.reveal({ caseId, field: 'phone' })).toEqual({ value: '13800136021' })
})

test('an answer without a source is refused by its clause', async () => {
  const { does } = await opened({ channel: 'visit' })

  await expect(does({ type: 'giveAnswer', answer: '大概是' })).rejects.toMatchObject({
    data: { refusal: { code: 'source-missing', clauses: ['R3-4.1.3', 'R0-3'] } },
  })
})

test('a declined demand opens a return call to the unit', async () => {
  const { does, links } = await opened({ channel: 'visit', name: '陈述', unitId: home })

  await does({ type: 'declineUnreasonable', explanation: '公共区域不能占用' })
  expect(await links()).toMatchObject([{ procedure: 'return-call', unit: { unitId: home } }])
})

test('a contact opens whatever the desk opens for somebody, with what is known', async () => {
  const { lin, does, links } = await opened({
    channel: 'visit',
    name: '陈述',
    phone: '13800136021',
    unitId: home,
    matter: '水管爆了',
  })

  const fire = { kind: 'burstPipe', place: '厨房', severity: 'major' }
  await does({ type: 'refer', to: 'emergency', input: fire })
  await does({ type: 'refer', to: 'dispatch-order', input: work })
  await does({ type: 'refer', to: 'visitor' })

  const others = await links()
  expect(others.map(({ procedure }) => procedure).sort()).toEqual([
    'dispatch-order',
    'emergency',
    'visitor',
  ])
  const caseId = others.find(({ procedure }) => procedure === 'emergency')?.caseId ?? ''
  expect((await lin.cases.get({ caseId })).unit?.unitId).toBe(home)
  expect(await lin.cases.reveal({ caseId, field: 'reporterPhone' })).toEqual({
    value: '13800136021',
  })
})

test('what the other procedure refuses is refused whole, in its name', async () => {
  const { lin, caseId, does, links } = await opened({
    channel: 'visit',
    unitId: home,
    matter: '漏水',
  })

  await expect(does({ type: 'refer', to: 'service-request' })).rejects.toMatchObject({
    code: 'PRECONDITION_FAILED',
    data: {
      refusal: {
        code: 'reporter-missing',
        clauses: ['R2-4.2'],
        procedure: 'service-request',
        missing: ['reporterName', 'reporterPhone'],
      },
    },
  })
  expect(await links()).toEqual([])
  expect(await lin.cases.get({ caseId })).toMatchObject({ state: 'attending', version: 1 })
})
