import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'

type Code = keyof typeof TRPC_ERROR_CODES_BY_KEY

/** An error of the server around tRPC, in the form in which clients of tRPC read one. */
export function plainError(code: Code, message: string): Response {
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }))
  const error = { message, code: TRPC_ERROR_CODES_BY_KEY[code], data: { code, httpStatus } }
  // A body that was not read to its end leaves the connection unusable for the next request.
  const headers = code === 'PAYLOAD_TOO_LARGE' ? { connection: 'close' } : undefined
  return Response.json({ error }, { status: httpStatus, headers })
}
