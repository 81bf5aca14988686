import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json'

/** What a command did to a case, before it joins the case's chain. */
export interface EntryDraft {
  /** The moment that counts; for a strike the moment that was due. */
  readonly at: string
  readonly by: Json
  readonly command: string
  readonly facts: readonly Json[]
  readonly clauses: readonly string[]
  readonly stateBefore: string
  readonly stateAfter: string
}

/** An entry as the journal keeps it for ever. */
export interface JournalEntry extends EntryDraft {
  readonly siteId: string
  readonly caseId: string
  readonly sequence: number
  readonly recordedAt: string
  readonly prevHash: string | null
  readonly hash: string
}

/** The last entry of a case, which the next one joins; a new case has sequence 0 and no hash. */
export interface ChainHead {
  readonly siteId: string
  readonly caseId: string
  readonly sequence: number
  readonly hash: string | null
  readonly recordedAt: string | null
}

/** Makes journal entries of drafts: numbered on from the head, each holding the hash before it. */
export function chainEntries(
  head: ChainHead,
  now: string,
  drafts: readonly EntryDraft[],
): JournalEntry[] {
  const { siteId, caseId } = head
  // A clock that was set back must not make the record go back.
  const recordedAt = head.recordedAt !== null && head.recordedAt > now ? head.recordedAt : now
  let prevHash = head.hash
  return drafts.map((draft, index) => {
    const sequence = head.sequence + index + 1
    const entry = { ...draft, siteId, caseId, sequence, recordedAt, prevHash }
    const hash = hashEntry(entry)
    prevHash = hash
    return { ...entry, hash }
  })
}

/** SHA-256 over the canonical JSON of everything in the entry but the hash itself. */
export function hashEntry(entry: Omit<JournalEntry, 'hash'>): string {
  const { siteId, caseId, sequence, at, recordedAt, by, command } = entry
  const { facts, clauses, stateBefore, stateAfter, prevHash } = entry
  const head = { siteId, caseId, sequence, at, recordedAt, by, command }
  const hashed = { ...head, facts, clauses, stateBefore, stateAfter, prevHash }
  return createHash('sha256').update(canonicalJson(hashed)).digest('hex')
}

export type ChainVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly sequence: number
      readonly reason: 'gap' | 'altered' | 'unlinked' | 'went-back'
    }

/** Checks one case's entries in their order: complete, unaltered, each linked to the one before. */
export function verifyChain(entries: readonly JournalEntry[]): ChainVerdict {
  let previous: JournalEntry | null = null
  for (const [index, entry] of entries.entries()) {
    const { sequence } = entry
    if (sequence !== index + 1) return { ok: false, sequence: index + 1, reason: 'gap' }
    if (entry.prevHash !== (previous?.hash ?? null))
      return { ok: false, sequence, reason: 'unlinked' }
    if (hashEntry(entry) !== entry.hash) return { ok: false, sequence, reason: 'altered' }
    if (previous && entry.recordedAt < previous.recordedAt) {
      return { ok: false, sequence, reason: 'went-back' }
    }
    previous = entry
  }
  return { ok: true }
}
