import { type RunningTestServer, serverVariable, startTestServer } from './server'

let server: RunningTestServer | undefined

/** For vitest's `globalSetup`: one server for all test files of a run. */
export async function setup(): Promise<void> {
  server = await startTestServer()
  const { ownerUrl, appUrl, template, prefix } = server
  process.env[serverVariable] = JSON.stringify({ ownerUrl, appUrl, template, prefix })
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
