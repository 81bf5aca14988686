import { attachmentNames } from '@frontdesk/rules'
import { entriesSql, type JournalWorld } from '../cases/journal'
import { type Look, look, peopleSql } from '../cases/look'
import type { Known } from '../context'
import type { Attachment } from './answers'

interface Kept {
  readonly attachmentId: string
  readonly mediaType: string
  readonly byteCount: number
  readonly keptAt: string
}

interface World extends JournalWorld {
  readonly kept: readonly Kept[]
}

const worldSql = `select jsonb_build_object('people', ${peopleSql}, 'entries', ${entriesSql},
  'kept', (select coalesce(jsonb_agg(jsonb_build_object(
    'attachmentId', a.attachment_id, 'mediaType', a.media_type,
    'byteCount', a.byte_count, 'keptAt', iso(a.kept_at)) order by a.kept_at, a.attachment_id), '[]')
  from attachment a where a.case_id = ($1->>'caseId')::uuid))`

/** What was handed in for a case and is kept as a file, the first first. */
export async function attachmentsOf(known: Known, caseId: string): Promise<readonly Attachment[]> {
  const seen = await look<World>(known, caseId, worldSql)
  const namings = seen.world.entries.flatMap(({ facts }) => [...namingsIn(facts)])
  return seen.world.kept.map((kept) => {
    const naming = namings.find(({ attachmentId }) => attachmentId === kept.attachmentId)
    return {
      ...kept,
      field: naming?.field ?? 'attachmentId',
      fileName: naming ? nameOf(naming, seen) : null,
    }
  })
}

interface Naming {
  readonly attachmentId: string
  readonly field: string
  readonly fileName: unknown
}

/** Every place in some facts that names what was handed in. */
function* namingsIn(value: unknown): Generator<Naming> {
  if (typeof value !== 'object' || value === null) return
  for (const [field, member] of Object.entries(value)) {
    if (typeof member === 'string' && attachmentNames.has(field)) {
      yield { attachmentId: member, field, fileName: Reflect.get(value, 'fileName') }
    } else yield* namingsIn(member)
  }
}

const nameOf = ({ fileName }: Naming, { opening }: Pick<Look<World>, 'opening'>): string | null =>
  opening.isSealed(fileName) ? opening.open(fileName) : null
