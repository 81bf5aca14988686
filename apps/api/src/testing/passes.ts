import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import { eq } from 'drizzle-orm'
import { deskOf, staffCaller, type Token } from './desk'
import { gardenId, home, testId } from './site'

export const zhou = {
  name: '周慧敏',
  idType: 'idCard',
  idNumber: '440300198506150028',
  photoId: testId(501),
}
export const chen = {
  name: '陈述',
  idType: 'passport',
  idNumber: 'E12345678',
  photoId: testId(502),
}

const documents = ['lease', 'leaseSupplement', 'idCard', 'photo']
const lease = { leaseFrom: '2026-01-01', leaseUntil: '2028-02-20' }

export type Sent = { readonly type: string } & Readonly<Record<string, unknown>>

/** Opens a case and sends commands to it, each by whoever it takes, at a moment if one is named. */
export async function caseOf(
  database: Database,
  {
    procedure,
    input,
    as = 'lin',
  }: { procedure: string; input: Record<string, unknown>; as?: Token },
) {
  const caseId = randomUUID()
  const opened = await staffCaller(deskOf(database), as).cases.open({ procedure, caseId, input })
  const does = (by: Token, command: Sent, at?: string) =>
    staffCaller(deskOf(database, at), by).cases.submit({ caseId, commandId: randomUUID(), command })
  return { caseId, opened, does }
}

/** A tenant's application, paid, so that its passes may be given out. */
export async function paidTenant(database: Database, holders: readonly object[] = [zhou]) {
  const input = { unitId: home, holders, ...lease }
  const tenant = await caseOf(database, { procedure: 'tenant-pass', input })
  await tenant.does('lin', { type: 'verify', documents })
  await tenant.does('fang', { type: 'recordPayment', method: 'cash' })
  return tenant
}

export async function passNosOf(database: Database, caseId: string): Promise<string[]> {
  const rows = await withSite(database, gardenId, (tx) =>
    tx.select().from(tables.pass).where(eq(tables.pass.caseId, caseId)).orderBy(tables.pass.serial),
  )
  return rows.map(({ passNo }) => passNo)
}

/** What stands in the ledger for a case, account by account. */
export async function balancesOf(database: Database, caseId: string) {
  const rows = await withSite(database, gardenId, (tx) =>
    tx.select().from(tables.ledgerPosting).where(eq(tables.ledgerPosting.caseId, caseId)),
  )
  const balances: Record<string, number> = {}
  for (const { debit, credit, amountFen } of rows) {
    balances[debit] = (balances[debit] ?? 0) + amountFen
    balances[credit] = (balances[credit] ?? 0) - amountFen
  }
  return balances
}
