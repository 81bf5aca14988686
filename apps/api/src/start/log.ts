import { type Logger, pino } from 'pino'
import { codeOf } from '../database-fault'

/**
 * The log. Of an error it keeps what it was and where, never what it says: a database repeats in its
 * errors what somebody wrote.
 */
export const createLog = (level: string, stream?: { write(line: string): void }): Logger =>
  pino({ level, serializers: { err: plainError } }, stream ?? pino.destination(1))

function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, stack = '', cause } = error
  const constraint = Reflect.get(error, 'constraint')
  return {
    type: error.constructor.name || name,
    ...(codeOf(error) && { code: codeOf(error) }),
    ...(typeof constraint === 'string' && { constraint }),
    stack: stack.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(cause !== undefined && { cause: plainError(cause) }),
  }
}
