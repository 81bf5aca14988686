import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { linId, monday9, testId } from './people'

/** A photo that was handed in for one case. */
export function fillAttachments(database: Database, siteId: string, caseId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    await tx.insert(tables.attachment).values({
      siteId,
      attachmentId: testId(240),
      caseId,
      mediaType: 'image/png',
      byteCount: 1,
      content: Buffer.alloc(1),
      keptBy: linId,
      keptAt: new Date(monday9),
    })
  })
}
