import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '../cases/read-case'
import { readJournal } from '../cases/read-journal'
import { writeCase } from '../cases/write-case'
import { chainEntries, verifyChain } from '../journal/hash'
import { registerWrites } from '../registers/register-writes'
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database'
import { continued, draft, gardenId, monday9, opened, testId, twoSites } from '../testing/people'
import { assertMasterKey, loadMasterKey } from './master-key'
import { isSealed, openFacts, sealFacts } from './seal-facts'
import { createSealer } from './sealer'

const sealer = createSealer(Buffer.alloc(32, 7))
const { key, wrappedKey } = sealer.newKey()

describe('a sealer', () => {
  test.each(['林知夏', '', '𠮷野家', 'line\nline'])('opens what it sealed: %j', (value) => {
    const box = sealer.seal(value, key)

    expect(JSON.stringify(box)).not.toContain(value || '""')
    expect(sealer.open(box, sealer.unwrap(wrappedKey))).toBe(value)
  })

  test('seals the same text differently each time, with the same digest', () => {
    const [one, other] = [sealer.seal('林知夏', key), sealer.seal('林知夏', sealer.newKey().key)]

    expect(one.sealed).not.toBe(other.sealed)
    expect(one.digest).toBe(other.digest)
    expect(one.digest).toBe(sealer.digest('林知夏'))
    expect(one.digest).not.toBe(sealer.digest('林知秋'))
  })

  test('with another master key opens nothing', () => {
    const stranger = createSealer(Buffer.alloc(32, 8))

    expect(() => stranger.unwrap(wrappedKey)).toThrow()
    expect(stranger.digest('林知夏')).not.toBe(sealer.digest('林知夏'))
  })

  test('refuses a box that was altered or put under another key', () => {
    const box = sealer.seal('林知夏', key)
    const bytes = Buffer.from(box.sealed, 'base64')
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20)
    const other = sealer.newKey().key

    expect(() => sealer.open({ ...box, sealed: bytes.toString('base64') }, key)).toThrow()
    expect(() => sealer.open(box, other)).toThrow('another key')
    expect(() => sealer.open({ ...box, keyId: other.keyId }, other)).toThrow()
  })
})

describe('facts', () => {
  const names = new Set(['visitorName', 'reason'])
  const facts = [
    { type: 'visitBegun', visitorName: '林知夏', partySize: 2, phone: null },
    { type: 'amended', changes: { visitorName: '林知秋' }, was: {}, reason: 'typo' },
    { type: 'wentUp', holder: { role: 'manager', personId: testId(1) } },
  ]

  test('are sealed under the names given, however deep, and nowhere else', () => {
    const sealed = JSON.stringify(sealFacts(facts, names, { sealer, key }))

    for (const hidden of ['林知夏', '林知秋', 'typo']) expect(sealed).not.toContain(hidden)
    for (const open of ['visitBegun', '"partySize":2', 'manager']) expect(sealed).toContain(open)
  })

  test('come back as they were', () => {
    const sealed = sealFacts(facts, names, { sealer, key })

    expect(openFacts(sealed, { sealer, key })).toEqual(facts)
  })

  test('sealed already stay as they are', () => {
    const sealed = sealFacts(facts, names, { sealer, key })

    expect(sealFacts(sealed, names, { sealer, key: sealer.newKey().key })).toEqual(sealed)
  })

  test('of another key stay boxes', () => {
    const [fact] = sealFacts(facts, names, { sealer, key })
    const opened = openFacts([fact], { sealer, key: sealer.newKey().key })

    expect(isSealed(opened[0]?.visitorName)).toBe(true)
  })
})

describe('the master key', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frontdesk-key-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is made once, readable by nobody else', async () => {
    const keys = await Promise.all([
      loadMasterKey({ dataDir: folder }),
      loadMasterKey({ dataDir: folder }),
    ])

    expect(keys[0]).toEqual(keys[1])
    expect(await loadMasterKey({ dataDir: folder })).toEqual(keys[0])
    expect((await stat(join(folder, 'master.key'))).mode & 0o777).toBe(0o600)
  })

  test('from the environment goes before the file', async () => {
    const masterKey = Buffer.alloc(32, 9).toString('base64')

    expect(await loadMasterKey({ masterKey, dataDir: folder })).toEqual(Buffer.alloc(32, 9))
  })

  test('that is none is refused and not made anew', async () => {
    const path = join(folder, 'master.key')
    await writeFile(path, 'half a k')

    await expect(loadMasterKey({ dataDir: folder })).rejects.toMatchObject({
      code: 'master-key-wrong',
    })
    expect(await readFile(path, 'utf8')).toBe('half a k')
  })
})

describe('in the database', () => {
  const caseId = testId(101)
  const identity = { kind: 'system', siteId: gardenId } as const
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
    await twoSites(fresh.app)
  })
  afterAll(() => fresh.drop())

  test('another master key than the first is refused', async () => {
    await assertMasterKey(fresh.app, sealer)
    await assertMasterKey(fresh.app, sealer)

    const wrong = assertMasterKey(fresh.app, createSealer(Buffer.alloc(32, 8)))

    await expect(wrong).rejects.toMatchObject({ code: 'master-key-wrong' })
  })

  test('throwing the key away erases the person, and the chain still verifies', async () => {
    const facts = sealFacts([{ type: 'noteAdded', note: '林知夏' }], new Set(['note']), {
      sealer,
      key,
    })
    const head = { siteId: gardenId, caseId, sequence: 0, hash: null, recordedAt: null }
    const entries = chainEntries(head, monday9, [{ ...draft('open'), facts }])
    await writeCase(fresh.app, {
      siteId: gardenId,
      cases: [{ ...opened(caseId), entries }],
      keys: [{ ...wrappedKey, subjectKind: 'case', subjectId: caseId }],
    })
    const before = await readCase(fresh.app, { identity, caseId })
    if (!before.case || !before.key) throw new Error('The case has no key')
    const [entry] = await readJournal(fresh.app, gardenId, caseId)
    expect(openFacts(entry?.facts, { sealer, key: sealer.unwrap(before.key) })).toEqual([
      { type: 'noteAdded', note: '林知夏' },
    ])

    const erased = [{ type: 'personalDataErased', at: monday9 }]
    await writeCase(fresh.app, {
      siteId: gardenId,
      cases: [continued(before.case, [{ ...draft('strikeClock'), facts: erased }])],
      registers: registerWrites('service-request', erased, { caseId, at: monday9 }),
    })

    expect((await readCase(fresh.app, { identity, caseId })).key).toBeNull()
    expect(verifyChain(await readJournal(fresh.app, gardenId, caseId))).toEqual({ ok: true })
  })

  test('an erased key does not come back', async () => {
    const again = writeCase(fresh.app, {
      siteId: gardenId,
      cases: [opened(testId(102), { number: 'S-1-2' })],
      keys: [{ ...wrappedKey, subjectKind: 'case', subjectId: caseId }],
    })

    await expect(again).rejects.toThrow('was erased')
  })
})
