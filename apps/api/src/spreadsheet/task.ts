import type { FileFault, Sheet } from './table'

export type Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'toWorkbook' | 'toCsv'; readonly sheet: Sheet }

export type Answer = { readonly result: unknown } | { readonly fault: FileFault }
