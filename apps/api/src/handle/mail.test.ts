import { randomUUID } from 'node:crypto'
import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addDays, addHours } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, knownSystem, staffCaller, type Token } from '../testing/desk'
import { gardenId, home, monday9, testId } from '../testing/site'
import { handle } from './handle'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
  await setMail(true)
})
afterAll(() => fresh.drop())

/** From the day before on: a value counts from its own day. */
const setMail = (value: boolean, fromOn = '2026-11-01') =>
  withSite(fresh.app, gardenId, (tx) =>
    tx
      .insert(tables.policyValue)
      .values({ siteId: gardenId, key: 'deskHandlesMail', fromOn, value }),
  )

const letter = { kind: 'letter', recipient: '陈述', unitId: home, carrier: 'post' }
const parcel = { ...letter, kind: 'parcel', carrier: 'sf', destination: '3-1202' }

type Command = { type: string } & Record<string, unknown>

const submit = (caseId: string, command: Command, { as = 'lin', at = monday9 }: Acting = {}) =>
  staffCaller(deskOf(fresh.app, at), as).cases.submit({ caseId, commandId: randomUUID(), command })

interface Acting {
  readonly as?: Token
  readonly at?: string
}

const arrives = async (input: Record<string, unknown> = letter, as: Token = 'lin') => {
  const caseId = randomUUID()
  await staffCaller(deskOf(fresh.app), as).cases.open({ procedure: 'mail', caseId, input })
  return caseId
}

const inspect = { type: 'inspect', damaged: false }
const signFor = { type: 'signFor' }
const shelve = { type: 'shelve', place: 'A-3' }
const notify = { type: 'notify' }
const withId = { type: 'collect', signature: '陈述', idChecked: true }

async function announced(input: Record<string, unknown> = letter) {
  const caseId = await arrives(input)
  for (const command of [inspect, signFor, shelve, notify]) await submit(caseId, command)
  return caseId
}

const strike = (caseId: string, at: string) =>
  handle(knownSystem(deskOf(fresh.app, at)), { kind: 'strike', caseId })

const codeOf = async (caseId: string) => {
  const fu = staffCaller(deskOf(fresh.app), 'fu')
  return (await fu.cases.reveal({ caseId, field: 'code' })).value
}

async function onShelf(caseId: string) {
  const rows = await withSite(fresh.app, gardenId, (tx) => tx.select().from(tables.parcel))
  const [row] = rows.filter((each) => each.caseId === caseId)
  return row && { status: row.status, place: row.place, isHere: row.leftAt === null }
}

const refusal = (code: string) => ({ data: { refusal: { code } } })

describe('an item goes from the door to an end, and its row says where it is', () => {
  test('collected by the steward, with the code that the steward was given', async () => {
    const caseId = await arrives()
    expect(await onShelf(caseId)).toEqual({ status: 'arrived', place: null, isHere: true })
    for (const command of [inspect, signFor, shelve]) await submit(caseId, command)
    expect(await onShelf(caseId)).toEqual({ status: 'kept', place: 'A-3', isHere: true })
    await submit(caseId, { type: 'shelve', place: 'B-1' })
    expect(await submit(caseId, notify)).toMatchObject({
      state: 'notified',
      dueAt: addDays(monday9, 7),
    })
    const collect = { type: 'collect', signature: '付晓' }

    const guessed = submit(caseId, { ...collect, code: 'no code' }, { as: 'fu' })
    await expect(guessed).rejects.toMatchObject(refusal('code-wrong'))
    const code = await codeOf(caseId)
    expect(code).toMatch(/^\d{6}$/)
    const done = await submit(caseId, { ...collect, code }, { as: 'fu' })

    expect(done).toMatchObject({ state: 'collected', isEnded: true })
    expect(await onShelf(caseId)).toEqual({ status: 'collected', place: null, isHere: false })
  })

  test('not collected, kept for who lives here, and sent back when they have moved', async () => {
    const caseId = await announced()
    const asked = (outcome: string) => ({ type: 'contactOwner', means: 'phone', outcome })
    const week = addHours(addDays(monday9, 7), 1)

    expect(await strike(caseId, week)).toMatchObject({ state: 'contacting', dueAt: null })
    await submit(caseId, asked('keepForMe'), { at: week })
    const held = await submit(caseId, { type: 'holdForOwner' }, { at: week })
    expect(held).toMatchObject({ state: 'heldForOwner', dueAt: addDays(week, 30) })
    const month = addHours(addDays(week, 30), 1)
    expect(await strike(caseId, month)).toMatchObject({ state: 'contacting' })
    const early = submit(caseId, { type: 'returnToSender' }, { at: month })
    await expect(early).rejects.toMatchObject(refusal('contact-first'))
    await submit(caseId, asked('movedAway'), { at: month })
    await submit(caseId, { type: 'returnToSender', returnNo: 'R-1' }, { at: month })

    expect(await onShelf(caseId)).toEqual({ status: 'returned', place: null, isHere: false })
  })

  test('refused at the door, or called off there, and never once it is signed for', async () => {
    const [refused, calledOff, signed] = [await arrives(), await arrives(), await announced()]
    const withdraw = { type: 'withdraw', reason: '投错小区' }

    await submit(refused, { type: 'turnDown', reason: '压坏' })
    expect(await submit(calledOff, withdraw)).toMatchObject({ state: 'refused' })
    await expect(submit(signed, withdraw)).rejects.toMatchObject(refusal('item-at-desk'))

    for (const caseId of [refused, calledOff]) {
      expect(await onShelf(caseId)).toEqual({ status: 'refused', place: null, isHere: false })
    }
    expect(await onShelf(signed)).toMatchObject({ status: 'kept', isHere: true })
  })

  test('an evening’s notice that nobody gave tells the supervisor', async () => {
    const caseId = await arrives(parcel)
    const dueAt = '2026-11-23T10:00:00.000Z'

    expect(await strike(caseId, addHours(dueAt, 1))).toMatchObject({ state: 'arrived' })
    const entries = await staffCaller(deskOf(fresh.app), 'gu').cases.journal({ caseId })
    const late = entries.find(({ command }) => command === 'strikeClock')
    expect(late).toMatchObject({ at: dueAt, clauses: ['R7-4.2.4.2'] })
  })
})

test('an item that waits is found by pickup code, tracking number or recipient', async () => {
  const caseId = await announced({ ...letter, recipient: '苏景行', trackingNo: 'XA 778 CN' })
  const { cases } = staffCaller(deskOf(fresh.app), 'lin')
  const found = async (text: string) => (await cases.list({ text })).rows.map((row) => row.caseId)
  const sought = [await codeOf(caseId), 'xa778cn', '苏景行']

  for (const text of sought) expect(await found(text), text).toEqual([caseId])

  await submit(caseId, withId)
  for (const text of sought) expect(await found(text), text).toEqual([])
})

describe('what the registers refuse', () => {
  const twice = async (carrier: string, trackingNo: string) =>
    arrives({ ...parcel, carrier, trackingNo }, 'shen')

  test('a tracking number that waits, however it is written, until the item has left', async () => {
    const caseId = await arrives({ ...parcel, trackingNo: 'SF-1000 01' })

    await expect(twice('SF', 'sf100001')).rejects.toMatchObject(refusal('taken-in-already'))
    await twice('zto', 'sf100001')
    await submit(caseId, { type: 'turnDown', reason: '压坏' })
    await twice('sf', 'sf100001')
  })

  test('a number corrected into one that waits', async () => {
    await arrives({ ...parcel, trackingNo: 'AM-1' })
    const caseId = await arrives({ ...parcel, trackingNo: 'AM-2' })
    const amend = (value: string) =>
      submit(caseId, { type: 'amend', field: 'trackingNo', value, reason: '看错' })

    await expect(amend('am1')).rejects.toMatchObject(refusal('taken-in-already'))
    await amend('AM-3')
    await expect(twice('sf', 'AM-3')).rejects.toMatchObject(refusal('taken-in-already'))
    await twice('sf', 'AM-2')
  })

  test('a unit that the site does not have', async () => {
    const sent = arrives({ ...letter, unitId: testId(99) })

    await expect(sent).rejects.toMatchObject(refusal('unit-unknown'))
  })

  test('all of it where the post office handles mail', async () => {
    await setMail(false, '2026-11-22')

    await expect(arrives()).rejects.toMatchObject({
      data: { refusal: { code: 'desk-handles-no-mail', clauses: ['R7-4.2'] } },
    })
    await withSite(fresh.app, gardenId, (tx) => tx.delete(tables.policyValue))
    await setMail(true)
  })
})

describe('two desks at once', () => {
  test('one takes the parcel in, the other hears the clause', async () => {
    const input = { ...parcel, trackingNo: 'RACE1' }
    const desks = ['lin', 'shen', 'gu', 'ye'] as const

    const done = await Promise.allSettled(desks.map((as) => arrives(input, as)))

    const lost = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toHaveLength(desks.length - 1)
    for (const each of lost) {
      expect(each).toMatchObject({
        data: { refusal: { code: 'taken-in-already', clauses: ['H-mail-1'] } },
      })
    }
  })

  test('one number is put right to it, the other hears the clause', async () => {
    const cases = await Promise.all([1, 2, 3].map(() => arrives(parcel)))
    const amend = { type: 'amend', field: 'trackingNo', value: 'RACE2', reason: '补录' }

    const done = await Promise.allSettled(cases.map((caseId) => submit(caseId, amend)))

    const lost = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toMatchObject([refusal('taken-in-already'), refusal('taken-in-already')])
  })

  test('one hands it out, the other hears that it has left', async () => {
    const caseId = await announced()

    const done = await Promise.allSettled(
      (['lin', 'shen'] as const).map((as) => submit(caseId, withId, { as })),
    )

    const lost = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(lost).toMatchObject([refusal('case-ended')])
  })

  test('many stewards are told at once, and no two codes are the same', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => arrives()))
    await Promise.all(
      cases.map(async (caseId) => {
        for (const command of [inspect, signFor, shelve, notify]) await submit(caseId, command)
      }),
    )

    const codes = await Promise.all(cases.map(codeOf))
    expect(new Set(codes).size).toBe(cases.length)
  })
})
