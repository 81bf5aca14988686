import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { keyId, openHotel, openStay, roomId, signatoryId } from '../testing/rooms'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await openHotel(fresh.app)
})
afterAll(() => fresh.drop())

test('the desk sees which room the clauses choose and why, its key, and who may sign', async () => {
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  const { caseId, does } = await openStay(fresh.app, { needs: ['elderly'] })

  const { chosen, others } = await lin.rooms.offers({ caseId })
  expect(chosen.map(({ room }) => room.roomNo)).toEqual(['201'])
  expect(chosen[0]?.reasons[0]).toMatchObject({ clause: 'R5-6.4', because: 'elderly' })
  await does({ type: 'allocate' })
  expect((await lin.rooms.ofStay({ caseId })).allotted).toMatchObject([
    { roomNo: '201', reasons: [{ ground: 'lowFloorNearDesk', because: 'elderly' }, {}] },
  ])
  expect(others.map(({ room }) => room.roomNo)).toEqual(['202', '203', '901'])
  expect(await lin.rooms.keys()).toContainEqual({
    keyId: keyId('201'),
    roomId: roomId('201'),
    label: 'H-201',
    heldBy: null,
  })
  expect(await lin.rooms.signatories()).toMatchObject([{ signatoryId, title: '总经理' }])
})

test('another site sees none of it', async () => {
  const { caseId } = await openStay(fresh.app)
  const su = staffCaller(deskOf(fresh.app), 'su')

  await expect(su.rooms.offers({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await su.rooms.keys()).toEqual([])
  expect(await su.rooms.signatories()).toEqual([])
})
