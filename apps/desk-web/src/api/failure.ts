import { TRPCClientError } from '@trpc/client'
import { v4 as newId } from 'uuid'
import type { Entry, Refusal } from './answers'

/** What went wrong, in the kinds that a screen answers differently. */
export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fields'; readonly fields: readonly { path: string; code: string }[] }
  | { readonly kind: 'changed'; readonly version: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'forbidden' | 'notFound' | 'unauthorized' | 'tooMany' | 'tooLarge' }
  | { readonly kind: 'noAnswer'; readonly number: string }

const kinds: Readonly<
  Record<string, 'forbidden' | 'notFound' | 'unauthorized' | 'tooMany' | 'tooLarge'>
> = {
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  UNAUTHORIZED: 'unauthorized',
  TOO_MANY_REQUESTS: 'tooMany',
  PAYLOAD_TOO_LARGE: 'tooLarge',
}

interface Shape {
  readonly code?: string
  readonly requestId?: string
  readonly refusal?: Refusal
  readonly fields?: readonly { path: string; code: string }[]
  readonly changed?: { readonly version: number; readonly entries: readonly Entry[] }
}

/** Reads the server's answer out of an error; anything unknown counts as no answer. */
export function failureOf(error: unknown): Failure {
  const data = dataOf(error)
  if (data?.refusal) return { kind: 'refused', refusal: data.refusal }
  if (data?.changed) return { kind: 'changed', ...data.changed }
  if (data?.fields?.length) return { kind: 'fields', fields: data.fields }
  const kind = kinds[data?.code ?? '']
  return kind ? { kind } : { kind: 'noAnswer', number: data?.requestId ?? numberOf(error) }
}

function dataOf(error: unknown): Shape | null {
  return error instanceof TRPCClientError ? ((error.data as Shape | null) ?? null) : null
}

const numbers = new WeakMap<object, string>()

// A short number to say on the telephone, the same for the same error.
function numberOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '0000'
  const known = numbers.get(error)
  if (known) return known
  const made = newId().slice(0, 6).toUpperCase()
  numbers.set(error, made)
  return made
}

export const isUnauthorized = (error: unknown): boolean => failureOf(error).kind === 'unauthorized'
