import { startEmbedded } from '../embedded/start-embedded'

// Runs the embedded server in a process of its own, for tests that kill it: data folder, then account.
const [dataDir, account] = process.argv.slice(2)
if (!dataDir) throw new Error('Name a data folder')
if (account) {
  process.setgid?.(Number(account))
  process.setuid?.(Number(account))
}
const said: string[] = []
try {
  const embedded = await startEmbedded({ dataDir, say: ({ step }) => said.push(step) })
  process.on('SIGTERM', () => {
    void embedded.stop().then(() => process.exit(0))
  })
  console.log(JSON.stringify({ ownerUrl: embedded.ownerUrl, said }))
} catch (cause) {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  console.log(JSON.stringify({ code, message: String(cause) }))
}
