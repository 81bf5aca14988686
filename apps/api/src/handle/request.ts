export type SentCommand = { readonly type: string } & Readonly<Record<string, unknown>>

export interface OpenRequest {
  readonly kind: 'open'
  readonly procedure: string
  readonly caseId: string
  readonly input: Readonly<Record<string, unknown>>
}

export interface SubmitRequest {
  readonly kind: 'submit'
  readonly caseId: string
  readonly commandId: string
  readonly version?: number | undefined
  readonly command: SentCommand
}

/** Time alone: carries out what is overdue and sends no command. */
export interface StrikeRequest {
  readonly kind: 'strike'
  readonly caseId: string
}

export type Request = OpenRequest | SubmitRequest | StrikeRequest

/** A case is opened once, so its own id is the id of the command that opens it. */
export function commandIdOf(request: Request): string | null {
  if (request.kind === 'strike') return null
  return request.kind === 'open' ? request.caseId : request.commandId
}

export function commandOf(request: Request): SentCommand {
  if (request.kind === 'open') return { ...request.input, type: 'open' }
  return request.kind === 'submit' ? request.command : { type: 'strikeClock' }
}
