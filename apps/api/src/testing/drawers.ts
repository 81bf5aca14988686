import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import { deskOf, staffCaller, type Token } from './desk'
import { gardenId, monday9, testId } from './site'

export const drawerId = testId(71)
export const otherDrawerId = testId(72)

/** The two drawers of the garden's desk. */
export const addDrawers = (database: Database) =>
  withSite(database, gardenId, async (tx) => {
    await tx.insert(tables.drawer).values([
      { siteId: gardenId, drawerId, name: '前台一号' },
      { siteId: gardenId, drawerId: otherDrawerId, name: '前台二号' },
    ])
  })

export const cash = (yuan: number) => ({ cash: yuan * 100 })

/** What somebody sends to one case. */
export const sender =
  (database: Database, caseId: string) =>
  (token: Token, command: { type: string } & Record<string, unknown>, at: string = monday9) =>
    staffCaller(deskOf(database, at), token).cases.submit({
      caseId,
      commandId: randomUUID(),
      command,
    })

/** A shift that somebody starts at a drawer. */
export async function startShift(database: Database, token: Token, input: object = {}) {
  const caseId = randomUUID()
  const done = await staffCaller(deskOf(database), token).cases.open({
    procedure: 'shift',
    caseId,
    input: { drawerId, counted: cash(0), ...input },
  })
  return { caseId, done, does: sender(database, caseId) }
}
