import type { AppRouter } from '@frontdesk/api'
import { TRPCClientError } from '@trpc/client'
import { DeskError, type Problem } from './problem'

const strangerCodes: readonly string[] = ['UNAUTHORIZED', 'FORBIDDEN']
const passingCodes: readonly string[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'TIMEOUT',
  'BAD_GATEWAY',
  'GATEWAY_TIMEOUT',
]

const lastPart = (path: string) => path.slice(path.lastIndexOf('.') + 1)

function problemIn(error: unknown): Problem {
  if (!(error instanceof TRPCClientError)) return { kind: 'line' }
  const { data } = error as TRPCClientError<AppRouter>
  if (!data || passingCodes.includes(data.code)) return { kind: 'line' }
  if (strangerCodes.includes(data.code) && !data.refusal) return { kind: 'stranger' }
  if (data.fields) return { kind: 'fields', fields: data.fields.map(({ path }) => lastPart(path)) }
  return { kind: 'refused' }
}

/** Says in the kiosk's own terms why a call failed. */
export async function inOurTerms<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    throw new DeskError(problemIn(error))
  }
}
