import type { Context } from '../context'

export interface FirstAdmin {
  readonly token: string
  readonly name: string
  readonly username: string
  readonly password: string
  readonly companyName?: string | undefined
  readonly siteName?: string | undefined
}

export async function makeFirstAdmin(_context: Context, _asked: FirstAdmin): Promise<void> {
  throw new Error('not built yet')
}
