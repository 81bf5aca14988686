import { passWrites } from './pass'
import type { RegisterMeta, RegisterWrite } from './register-write'

export const temporaryPassWrites = (
  fact: { readonly type: string },
  meta: RegisterMeta,
): RegisterWrite[] => passWrites('temporary', fact, meta)
