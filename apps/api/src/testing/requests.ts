import { randomUUID } from 'node:crypto'
import type { Database } from '@frontdesk/db'
import { deskOf, staffCaller } from './desk'
import { home } from './site'

export const input = (changes: Record<string, unknown> = {}) => ({
  channel: 'phone',
  unitId: home,
  reporterName: '陈述',
  reporterPhone: '13800136021',
  matter: '走廊灯不亮',
  ...changes,
})

export const complete = { type: 'complete', handling: '已更换', result: '灯已亮' }

/** A request that 林知夏 takes down at `at`. */
export async function openedAt(
  database: Database,
  at: string,
  changes: Record<string, unknown> = {},
) {
  const caseId = randomUUID()
  const lin = staffCaller(deskOf(database, at), 'lin')
  const done = await lin.cases.open({ procedure: 'service-request', caseId, input: input(changes) })
  return { caseId, done, lin }
}
