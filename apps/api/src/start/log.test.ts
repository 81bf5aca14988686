import type { FreshDatabase } from '@frontdesk/db/testing'
import { freshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAccount } from '../sign-in/accounts'
import { createLog } from './log'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

function logged(error: unknown): string {
  const lines: string[] = []
  createLog('warn', { write: (line) => lines.push(line) }).error({ err: error }, 'it broke')
  return lines.join('')
}

test('what a failed statement held is not in the log, its code and place are', async () => {
  const account = { username: 'ouyangmingxuan', name: '欧阳明轩' }
  await addAccount(fresh.app.db, account)
  const error: unknown = await addAccount(fresh.app.db, account).catch((thrown: unknown) => thrown)

  const text = logged(error)

  expect(text).not.toMatch(/ouyangmingxuan|欧阳明轩/)
  expect(text).toMatch(/"code":"23505","constraint":"auth_user_/)
  expect(text).toMatch(/accounts\.ts/)
})

test('what is thrown and no error is named by its kind', () => {
  expect(logged('欧阳明轩')).toMatch(/"err":\{"type":"string"\}/)
})
