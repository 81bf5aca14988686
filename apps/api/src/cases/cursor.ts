import { z } from 'zod'
import { BadInput } from '../failure'
import type { StoredRow } from './row-sql'

// The database has no year 0.
const CursorMoment = z.iso.datetime().regex(/^(?!0000)/)

/** Where a page of cases, newest first, ended. */
export const cursorText = ({ openedAt, caseId }: StoredRow): string => `${openedAt}_${caseId}`

export function cursorOf(cursor: string): readonly [string, string] {
  const [openedAt = '', caseId = ''] = cursor.split('_')
  const isSound = CursorMoment.safeParse(openedAt).success && z.guid().safeParse(caseId).success
  if (!isSound) throw new BadInput([{ path: 'cursor', code: 'value-impossible' }])
  return [openedAt, caseId]
}
