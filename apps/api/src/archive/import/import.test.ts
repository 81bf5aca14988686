import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../../testing/desk'
import { home, people } from '../../testing/site'
import { takeIn, upload } from '../testing'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

const gu = () => staffCaller(deskOf(fresh.app), 'gu')

const titles = '楼栋,房号,楼层,用途,面积,身份,姓名,电话,起始日期,截止日期'
const listOf = (...lines: string[]) => [titles, ...lines].join('\n')

async function unitAt(label: string) {
  const { units } = await gu().archive.list({ text: label })
  return units.find((unit) => unit.label === label) ?? null
}

async function countOf(table: string): Promise<number> {
  const { rows } = await fresh.owner.pool.query(`select count(*)::integer from ${table}`)
  return rows[0].count
}

describe('a list with faults', () => {
  test('is answered with every one of them, and writes nothing', async () => {
    const before = await countOf('unit')

    const check = await gu().archive.checkImport(
      upload(listOf('9,9-101,1,城堡,80,业主,甲,,,', '9,9-102,1,住宅,80,业主,乙,138001,,')),
    )

    expect(check).toMatchObject({ importId: null, fileFault: null, faultCount: 2 })
    expect(check.faults.map(({ rowNo, column, code }) => [rowNo, column, code])).toEqual([
      [2, 'unitKind', 'unit-kind-unknown'],
      [3, 'phone', 'phone-impossible'],
    ])
    expect(await countOf('unit')).toBe(before)
    expect(await countOf('archive_import')).toBe(0)
  })

  test('also when only the archive shows it', async () => {
    await takeIn(fresh.app, listOf('C,C-1,,,,租户,甲,,2026-03-01,'))

    const later = await gu().archive.checkImport(upload(listOf('C,C-1,,,,租户,甲,,,2025-01-01')))
    const nameless = await gu().archive.checkImport(upload('房号\nC1\n'))

    expect(later.faults).toMatchObject([{ rowNo: 2, code: 'until-before-from' }])
    expect(nameless.faults).toMatchObject([{ rowNo: 2, code: 'building-missing' }])
  })

  test.each([
    ['file-empty', ''],
    ['label-missing', '姓名,电话\n甲,1'],
    ['file-unreadable', '\0\0\0'],
  ])('is no list at all: %s', async (fileFault, content) => {
    expect(await gu().archive.checkImport(upload(content))).toMatchObject({
      importId: null,
      fileFault,
    })
  })
})

describe('a sound list', () => {
  test('brings units, people, and the ways to find them', async () => {
    const { check, done } = await takeIn(
      fresh.app,
      listOf(
        '9号楼,9-101,1,住宅,89.5,业主,欧阳修远,13900000001,2020-01-01,',
        ',9-101,,,,租户,阿卜杜·热合曼,+8613900000002,2025-01-01,2026-12-31',
        '9号楼,9-102,2,商铺,,,,,,',
      ),
    )

    expect(check.counts).toMatchObject({ unitsAdded: 2, peopleAdded: 2, unitsSame: 0 })
    expect(done).toEqual({ units: 2, people: 2 })
    expect(await unitAt('9-101')).toMatchObject({
      building: '9号楼',
      floor: 1,
      areaSquareMetres: 89.5,
      people: [
        { kind: 'owner', name: '欧阳修远', phoneMasked: '139****0001', fromOn: '2020-01-01' },
        { kind: 'tenant', name: '阿卜杜·热合曼', untilOn: '2026-12-31', isEnded: false },
      ],
    })
    for (const text of ['oyxy', '9-101', '热合曼', '13900000002', '0002']) {
      expect((await gu().units.search({ text })).map(({ label }) => label)).toContain('9-101')
    }
  })

  test('leaves an entry for each thing that it changed', async () => {
    const unit = await unitAt('9-101')

    const history = await gu().archive.history({ unitId: unit?.unitId ?? '' })

    expect(history.map(({ register, what }) => [register, what])).toEqual([
      ['occupancy', 'added'],
      ['occupancy', 'added'],
      ['person', 'added'],
      ['person', 'added'],
      ['unit', 'added'],
    ])
    expect(history[0]).toMatchObject({ by: '顾明远', isImported: true, was: null })
  })

  test('a second time changes nothing', async () => {
    const list = listOf(
      '9,9-301,3,住宅,70,业主,丙,13900000003,2020-01-01,',
      '9,9-301,,,,住户,丁,,,',
    )
    await takeIn(fresh.app, list)
    const before = [await countOf('person'), await countOf('register_entry')]

    const { check, done } = await takeIn(fresh.app, list)

    expect(check.counts).toMatchObject({ unitsSame: 1, peopleSame: 2, peopleAdded: 0 })
    expect(done).toEqual({ units: 0, people: 0 })
    expect([await countOf('person'), await countOf('register_entry')]).toEqual(before)
  })

  test('changes what it says otherwise, and leaves what it leaves blank', async () => {
    await takeIn(fresh.app, listOf('9,9-401,4,住宅,70,业主,戊,13900000004,2020-01-01,'))

    const { check } = await takeIn(fresh.app, listOf(',9-401,,,75,业主,戊,13900000005,,2026-06-30'))

    expect(check.counts).toMatchObject({ unitsChanged: 1, peopleChanged: 1, peopleAdded: 0 })
    expect(await unitAt('9-401')).toMatchObject({
      building: '9',
      floor: 4,
      areaSquareMetres: 75,
      people: [
        { name: '戊', phoneMasked: '139****0005', fromOn: '2020-01-01', untilOn: '2026-06-30' },
      ],
    })
    expect(await gu().units.search({ text: '13900000004' })).toEqual([])
  })

  test('knows one person in several units by name and phone, and tells two of a name apart', async () => {
    await takeIn(
      fresh.app,
      listOf(
        '8,8-101,,,,业主,己,13900000006,,',
        '8,8-102,,,,业主,己,139 0000 0006,,',
        '8,8-103,,,,业主,己,13900000007,,',
        '8,8-104,,,,业主,己,,,',
        '8,8-105,,,,业主,己,,,',
      ),
    )

    const ids = await Promise.all(
      ['8-101', '8-102', '8-103', '8-104', '8-105'].map(
        async (label) => (await unitAt(label))?.people[0]?.personId,
      ),
    )
    expect(ids[0]).toBe(ids[1])
    expect(new Set(ids).size).toBe(4)
  })

  test('somebody who comes back has two stays, the first of them over', async () => {
    await takeIn(fresh.app, listOf('8,8-201,,,,租户,庚,13900000008,2020-01-01,2021-01-01'))
    await takeIn(fresh.app, listOf('8,8-201,,,,租户,庚,13900000008,2025-01-01,'))

    const unit = await unitAt('8-201')

    expect(unit?.people.map(({ fromOn, isEnded }) => [fromOn, isEnded])).toEqual([
      ['2025-01-01', false],
      ['2020-01-01', true],
    ])
    expect(unit?.people[0]?.personId).toBe(unit?.people[1]?.personId)
  })

  test('takes up whoever is known already', async () => {
    const { check } = await takeIn(fresh.app, listOf(',3-1202,,,,业主,陈述,13800136021,,'))

    expect(check.counts).toMatchObject({ unitsSame: 1, peopleSame: 1 })
    expect((await unitAt('3-1202'))?.unitId).toBe(home)
  })
})

describe('carrying it out', () => {
  test('sent twice is done once and answered the same', async () => {
    const check = await gu().archive.checkImport(upload(listOf('7,7-101,,,,业主,辛,,,')))
    const importId = check.importId ?? ''

    const first = await gu().archive.applyImport({ importId })

    expect(await gu().archive.applyImport({ importId })).toEqual(first)
    expect(await gu().archive.importProgress({ importId })).toEqual({
      done: 1,
      total: 1,
      isApplied: true,
    })
  })

  test('that breaks off half way leaves nothing', async () => {
    await fresh.owner.pool.query(`
      create function break_off() returns trigger language plpgsql as $$
      begin raise exception 'power cut'; end $$;
      create trigger break_off before insert on unit for each row
        when (new.label = '6-900') execute function break_off()`)
    const rows = Array.from({ length: 900 }, (_, index) => `6,6-${index + 1},,,,业主,壬${index},,,`)
    const check = await gu().archive.checkImport(upload(listOf(...rows)))
    const before = await countOf('unit')
    const importId = check.importId ?? ''

    await expect(gu().archive.applyImport({ importId })).rejects.toThrow()

    expect(await countOf('unit')).toBe(before)
    expect(await gu().archive.importProgress({ importId })).toMatchObject({ isApplied: false })
    await fresh.owner.pool.query('drop trigger break_off on unit')
    expect(await gu().archive.applyImport({ importId })).toEqual({ units: 900, people: 900 })
  })

  test('goes on alone: another list, or a hand, is told to wait', async () => {
    const client = await fresh.app.pool.connect()
    const { siteId } = await gu().staff.me()
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `archive of ${siteId}`,
    ])
    const check = await gu().archive.checkImport(upload(listOf('7,7-201,,,,业主,癸,,,')))
    const busy = { data: { fields: [{ path: '', code: 'import-running' }] } }

    const [apply, byHand] = await Promise.allSettled([
      gu().archive.applyImport({ importId: check.importId ?? '' }),
      gu().archive.removePerson({ occupancyId: randomUUID(), version: 1 }),
    ])

    expect(apply).toMatchObject({ reason: busy })
    expect(byHand).toMatchObject({ reason: busy })
    await client.query('rollback')
    client.release()
  })

  test('of a list that nobody checked comes to nothing', async () => {
    await expect(gu().archive.applyImport({ importId: randomUUID() })).rejects.toMatchObject({
      data: { fields: [{ code: 'import-expired' }] },
    })
  })

  test('a later list of the same person takes the place of one that waits', async () => {
    const first = await gu().archive.checkImport(upload(listOf('7,7-301,,,,,,,,')))
    await gu().archive.checkImport(upload(listOf('7,7-302,,,,,,,,')))

    await expect(
      gu().archive.applyImport({ importId: first.importId ?? '' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(people.gu.name).toBe('顾明远')
  })
})
