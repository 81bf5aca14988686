import type { Done } from '../answers'
import type { Known } from '../context'

export type Request =
  | {
      readonly kind: 'open'
      readonly procedure: string
      readonly caseId: string
      readonly input: Readonly<Record<string, unknown>>
    }
  | {
      readonly kind: 'submit'
      readonly caseId: string
      readonly commandId: string
      readonly version?: number | undefined
      readonly command: { readonly type: string } & Readonly<Record<string, unknown>>
    }

export async function handle(_known: Known, _request: Request): Promise<Done> {
  throw new Error('not built yet')
}
