import { DatabaseError } from '@frontdesk/db'
import { ConfigError, readConfig } from './config'
import { startDesk } from './start/start-desk'

try {
  const running = await startDesk(readConfig(process.env))
  const stop = () => {
    // A second Ctrl+C does not wait.
    process.once('SIGINT', () => process.exit(130))
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (!isExpected(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

/** What a person can put right: a sentence, no stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof DatabaseError || error instanceof ConfigError) return true
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
