import { expect, test } from 'vitest'
import { draft, gardenId, monday9, testId } from '../testing/people'
import { chainEntries, type JournalEntry, verifyChain } from './hash'

const caseId = testId(100)
const newCase = { siteId: gardenId, caseId, sequence: 0, hash: null, recordedAt: null }
const three = chainEntries(newCase, monday9, [draft('open'), draft('addNote'), draft('complete')])

const changed = (index: number, change: Partial<JournalEntry>): JournalEntry[] =>
  three.map((entry, each) => (each === index ? { ...entry, ...change } : entry))

test('entries are numbered on, each holding the hash before it', () => {
  expect(three.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  expect(three.map(({ prevHash }) => prevHash)).toEqual([null, three[0]?.hash, three[1]?.hash])
  expect(verifyChain(three)).toEqual({ ok: true })
})

test('the hash of an entry is a known one', () => {
  expect(three[0]?.hash).toMatchInlineSnapshot(
    `"7a6fef1e9f22d0c92fea229e6f5eaa7e463d9866fa4053387f0becc563655227"`,
  )
})

test('the record does not go back when the clock does', () => {
  const head = { ...newCase, sequence: 1, hash: 'x', recordedAt: monday9 }

  const [entry] = chainEntries(head, '2026-11-23T00:00:00.000Z', [draft('addNote')])

  expect(entry?.recordedAt).toBe(monday9)
})

test.each<[string, JournalEntry[], object]>([
  [
    'a changed fact',
    changed(1, { facts: [{ type: 'other' }] }),
    { sequence: 2, reason: 'altered' },
  ],
  [
    'a changed moment',
    changed(0, { at: '2026-11-22T01:00:00.000Z' }),
    { sequence: 1, reason: 'altered' },
  ],
  ['another case', changed(2, { caseId: testId(101) }), { sequence: 3, reason: 'altered' }],
  ['a missing entry', three.filter((_, index) => index !== 1), { sequence: 2, reason: 'gap' }],
  ['a missing beginning', three.slice(1), { sequence: 1, reason: 'gap' }],
  ['another chain before it', changed(2, { prevHash: 'x' }), { sequence: 3, reason: 'unlinked' }],
])('%s does not verify', (_, entries, verdict) => {
  expect(verifyChain(entries)).toEqual({ ok: false, ...verdict })
})
