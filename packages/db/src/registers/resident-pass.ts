import { passWrites } from './pass'
import type { RegisterMeta, RegisterWrite } from './register-write'

export const residentPassWrites = (
  fact: { readonly type: string },
  meta: RegisterMeta,
): RegisterWrite[] => passWrites('resident', fact, meta)
