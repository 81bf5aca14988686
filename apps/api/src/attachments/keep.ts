import { type Transaction, tables, withSite } from '@frontdesk/db'
import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { BadInput } from '../failure'
import { idText } from '../text'
import { SentFile, SentForm } from '../uploaded-file'
import { mediaTypeOf } from './media-type'

const { attachment, erasure, subjectKey } = tables
const bytesMax = 5 * 1_048_576
const unclaimedMs = 24 * 3_600_000

export const HandedIn = SentForm.transform((form): { file: unknown; attachmentId: unknown } => ({
  file: form.get('file'),
  attachmentId: form.get('attachmentId'),
})).pipe(z.object({ file: SentFile, attachmentId: z.unknown().pipe(idText()) }))

/**
 * Keeps a photo or a copy under an id of the sender's; the command that names the id gives it its case.
 * Sent again it is kept once. Nobody's for a day, it goes.
 */
export async function keepAttachment(
  known: Known,
  { file, attachmentId }: z.infer<typeof HandedIn>,
): Promise<{ attachmentId: string }> {
  const { site, sender, now } = await ask<null>(known, { roles: caseRoles })
  if (file.size > bytesMax) throw new BadInput([{ path: 'file', code: 'file-too-large' }])
  const bytes = Buffer.from(await file.arrayBuffer())
  const mediaType = await mediaTypeOf(bytes)
  const { sealer, database } = known.desk
  const { key, wrappedKey } = sealer.newKey()
  await withSite(database, site.siteId, async (tx) => {
    await dropUnclaimed(tx, new Date(Date.parse(now) - unclaimedMs))
    const made = await tx
      .insert(attachment)
      .values({
        siteId: site.siteId,
        attachmentId,
        mediaType,
        byteCount: bytes.length,
        content: sealer.sealBytes(bytes, key),
        keptBy: sender.personId ?? '',
        keptAt: new Date(now),
      })
      .onConflictDoNothing()
      .returning({ attachmentId: attachment.attachmentId })
    if (made.length === 0) return
    await tx.insert(subjectKey).values({
      siteId: site.siteId,
      subjectKind: 'attachment',
      subjectId: attachmentId,
      ...wrappedKey,
    })
  })
  return { attachmentId }
}

/** What no case has claimed goes, and its key with it. */
async function dropUnclaimed(tx: Transaction, before: Date): Promise<void> {
  const dropped = await tx
    .delete(attachment)
    .where(and(isNull(attachment.caseId), lt(attachment.keptAt, before)))
    .returning({ id: attachment.attachmentId })
  const ids = dropped.map(({ id }) => id)
  const ofThese = and(eq(subjectKey.subjectKind, 'attachment'), inArray(subjectKey.subjectId, ids))
  const gone = await tx
    .delete(subjectKey)
    .where(ofThese)
    .returning({ siteId: subjectKey.siteId, keyId: subjectKey.keyId })
  const erased = gone.map((key) => ({ ...key, reason: 'unclaimed' }))
  if (erased.length > 0) await tx.insert(erasure).values(erased)
}
