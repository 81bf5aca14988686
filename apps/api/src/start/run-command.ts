import { DatabaseError } from '@frontdesk/db'
import { ConfigError } from '../config'

/** Something that whoever typed the command has to put right; the message says how. */
export class CommandError extends Error {}

const expected = [CommandError, ConfigError, DatabaseError]

/** Runs a command of the terminal: what a person can put right is said in a sentence, without a stack. */
export async function runCommand(command: () => Promise<boolean | undefined>): Promise<void> {
  try {
    process.exitCode = (await command()) === false ? 1 : 0
  } catch (error) {
    if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
