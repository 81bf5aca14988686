import { randomUUID } from 'node:crypto'
import type { WrappedKey } from '@frontdesk/db'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'
import { handle } from '../handle/handle'
import type { AttachmentFile } from './answers'

export interface Asked {
  readonly caseId: string
  readonly attachmentId: string
}

interface Stored {
  readonly mediaType: string
  readonly content: string
  readonly key: WrappedKey | null
}

const storedSql = `select (select jsonb_build_object(
    'mediaType', a.media_type, 'content', encode(a.content, 'base64'),
    'key', (select jsonb_build_object('keyId', key_id, 'wrapped', wrapped) from subject_key k
      where k.subject_kind = 'attachment' and k.subject_id = a.attachment_id))
  from attachment a
  where a.attachment_id = ($1->>'attachmentId')::uuid and a.case_id = ($1->>'caseId')::uuid)`

/** Opens what was handed in for one reader; that they looked is journalled before they see it. */
export async function showAttachment(known: Known, asked: Asked): Promise<AttachmentFile> {
  const { caseId, attachmentId } = asked
  const { world } = await ask<Stored | null>(known, {
    roles: caseRoles,
    caseId,
    loader: storedSql,
    args: { attachmentId },
  })
  if (!world?.key) throw notFound()
  await handle(known, {
    kind: 'submit',
    caseId,
    commandId: randomUUID(),
    command: { type: 'reveal', field: 'attachmentId' },
  })
  const { sealer } = known.desk
  const key = sealer.unwrap(world.key)
  const bytes = sealer.openBytes(Buffer.from(world.content, 'base64'), key)
  return { mediaType: world.mediaType, base64: bytes.toString('base64') }
}
