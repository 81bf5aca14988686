import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, kioskCaller, staffCaller, type Token } from '../testing/desk'
import { home, monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const as = (token: Token) => staffCaller(deskOf(fresh.app, monday9), token)

const fields = (changes = {}) => ({
  unitId: home,
  kind: 'doNotAdmit' as const,
  words: '上门推销的',
  givenBy: '业主',
  fromOn: null,
  untilOn: null,
  ...changes,
})

async function asked(changes = {}) {
  const id = randomUUID()
  await as('lin').registers.keepInstruction({ id, version: null, fields: fields(changes) })
  return id
}

const badField = (path: string, code: string) => ({ data: { fields: [{ path, code }] } })

test('what a unit asked for is told of that unit, with whether it is so today', async () => {
  const ids = [
    await asked({ kind: 'awayUntil', words: '', untilOn: '2026-11-23' }),
    await asked({ kind: 'doNotAdmit', words: '快递员', untilOn: '2026-11-22' }),
    await asked({ kind: 'permissionToEnter', words: '保洁', fromOn: '2026-11-24' }),
  ]

  const list = await as('zheng').registers.instructions({ unitId: home })

  const timeOf = (id: string | undefined) => list.find((each) => each.id === id)?.time
  expect(ids.map(timeOf)).toEqual(['now', 'over', 'later'])
  expect(await as('lin').registers.instructions({ unitId: randomUUID() })).toEqual([])
})

test.each([
  [{ kind: 'doNotAdmit', words: ' ' }, 'fields.words', 'required'],
  [{ kind: 'permissionToEnter', words: '' }, 'fields.words', 'required'],
  [{ kind: 'awayUntil', words: '' }, 'fields.untilOn', 'required'],
  [{ fromOn: '2026-12-02', untilOn: '2026-12-01' }, 'fields.untilOn', 'until-before-from'],
  [{ unitId: randomUUID() }, 'unitId', 'unit-unknown'],
])('it says whom, until when, and of which unit: %j', async (changes, path, code) => {
  await expect(asked(changes)).rejects.toMatchObject(badField(path, code))
})

test('mail is held once for a unit, whoever writes it down at the same time', async () => {
  const held = fields({ kind: 'holdMail', words: '' })
  const answers = await Promise.allSettled(
    (['lin', 'shen'] as const).map((token) =>
      as(token).registers.keepInstruction({ id: randomUUID(), version: null, fields: held }),
    ),
  )

  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
  expect(refused).toMatchObject([badField('kind', 'instruction-twice')])
})

test('taken back it is told no more, and stands in the history of the unit', async () => {
  const id = await asked({ words: '装修队' })
  await as('shen').registers.endInstruction({ id, version: 1 })

  const list = await as('lin').registers.instructions({ unitId: home })
  expect(list.some((each) => each.id === id)).toBe(false)
  const history = await as('lin').archive.history({ unitId: home })
  expect(history[0]).toMatchObject({ register: 'instruction', what: 'ended', by: '沈佳禾' })
})

test('a kiosk never hears of it, nor another site', async () => {
  const kiosk = kioskCaller(deskOf(fresh.app, monday9))

  await expect(kiosk.registers.instructions({ unitId: home })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const hosts = await kiosk.kiosk.findHost({ text: '3-1202' })
  expect(JSON.stringify(hosts)).not.toMatch(/推销|doNotAdmit/)
  expect(await as('su').registers.instructions({ unitId: home })).toEqual([])
})
