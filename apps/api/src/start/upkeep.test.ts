import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brokenAnchors, readErasedKeys, tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addToDate, dateAt } from '@frontdesk/rules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites } from '../testing/desk'
import { openedAt } from '../testing/requests'
import { gardenId, monday9 } from '../testing/site'
import { startUpkeep } from './upkeep'

const keyId = '00000000-0000-4000-8000-00000000e5a5'
let fresh: FreshDatabase
let dataDir: string
beforeAll(async () => {
  fresh = await freshSites()
  dataDir = await mkdtemp(join(tmpdir(), 'frontdesk-upkeep-'))
})
afterAll(async () => {
  await rm(dataDir, { recursive: true })
  await fresh.drop()
})

const keptOnce = () => startUpkeep(deskOf(fresh.app), dataDir).stop()

test('the day that is over is anchored, with the cases that moved', async () => {
  const { caseId } = await openedAt(fresh.app, monday9)
  await keptOnce()
  await keptOnce()

  const anchors = await withSite(fresh.app, gardenId, (tx) =>
    tx.select().from(tables.journalAnchor),
  )
  const yesterday = addToDate(dateAt(new Date().toISOString(), 'Asia/Shanghai'), -1)
  expect(anchors.map(({ day }) => day)).toEqual([yesterday])
  expect(anchors[0]?.heads.map(([id]) => id)).toEqual([caseId])
  expect(await brokenAnchors(fresh.app, gardenId)).toEqual([])
})

test('what was erased stands beside the database, and stays there', async () => {
  expect(await readErasedKeys(dataDir)).toEqual([])
  await withSite(fresh.app, gardenId, (tx) =>
    tx.insert(tables.erasure).values({ siteId: gardenId, keyId, reason: 'retention' }),
  )
  await keptOnce()
  const kept = await readErasedKeys(dataDir)

  expect(kept).toMatchObject([{ siteId: gardenId, keyId, reason: 'retention' }])
  await fresh.owner.pool.query('delete from erasure')
  await keptOnce()
  expect(await readErasedKeys(dataDir)).toEqual(kept)
})
