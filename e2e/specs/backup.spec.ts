import { execFile } from 'node:child_process'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type Client, newId, signIn, unitOf } from '../harness/client'
import { forget, newDataDir, root, type Server, startServer } from '../harness/server'

const [lost, found] = [newDataDir(), newDataDir()]
const file = join(lost, 'backups', 'friday.sql.gz')
let server: Server | undefined

afterAll(async () => {
  await server?.stop()
  await Promise.all([forget(lost), forget(found)])
})

const run = (command: 'backup' | 'restore' | 'verify', dataDir: string, ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(root, `apps/api/src/${command}/main.ts`), ...args],
    { cwd: join(root, 'apps/api'), env: { ...process.env, DATA_DIR: dataDir } },
  )

async function opened(desk: Client, matter: string): Promise<string> {
  const caseId = newId()
  const unitId = await unitOf(desk, '3-1202')
  const input = { channel: 'visit', unitId, reporterName: '周慧敏', matter }
  await desk.cases.open.mutate({ procedure: 'service-request', caseId, input })
  return caseId
}

const matterOf = async (desk: Client, caseId: string) =>
  (await desk.cases.get.query({ caseId })).fields.find(({ name }) => name === 'matter')?.value

test('a desk whose machine burnt goes on elsewhere as it stood at its last backup', async () => {
  server = await startServer({}, lost)
  const desk = await signIn(server, server.account('receptionist'))
  const before = await opened(desk, '备份之前')
  await run('backup', lost, file)
  const after = await opened(desk, '备份之后')
  expect((await run('verify', lost)).stdout).toMatch(/, 0 faults/)
  await server.kill('server and database')

  await expect(run('restore', found, file)).rejects.toMatchObject({
    stderr: expect.stringContaining('master.key'),
  })
  await copyFile(join(lost, 'master.key'), join(found, 'master.key'))
  expect((await run('restore', found, file)).stdout).toMatch(/rows restored\.\n.*, 0 faults/)
  await expect(run('restore', found, file)).rejects.toMatchObject({
    stderr: expect.stringContaining('already'),
  })

  server = await startServer({}, found)
  const again = await signIn(server, server.account('receptionist'))
  expect(await matterOf(again, before)).toBe('备份之前')
  await expect(again.cases.get.query({ caseId: after })).rejects.toThrow()
  expect(await matterOf(again, await opened(again, '恢复之后'))).toBe('恢复之后')
})
