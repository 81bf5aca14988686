import { type Database, withSite } from '../connect'
import { tables } from '../schema/tables'
import { linId, testId } from './people'

/** An entry in each register that the desk keeps by hand. */
export function fillRegisters(database: Database, siteId: string): Promise<void> {
  return withSite(database, siteId, async (tx) => {
    const asked = { instructionId: testId(221), unitId: testId(201), givenBy: '业主' }
    await tx.insert(tables.standingInstruction).values({ siteId, ...asked, kind: 'holdMail' })
    const article = { title: '物业费缴纳', body: '每月 10 日前', reviewOn: '2027-01-01' }
    await tx
      .insert(tables.knowledgeArticle)
      .values({ siteId, articleId: testId(220), ownerId: linId, ...article })
  })
}
