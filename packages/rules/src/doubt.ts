import { creditCodeFault } from './credit-code'
import type { Widget } from './field'
import { plateKind } from './number-plate'

/** What a form says beside a value that is taken, but may be mistyped. */
export type FieldDoubt = 'plate-unusual' | 'credit-code-checksum'

/** A foreign plate or a code that was issued wrongly is a fact: it is asked about, never refused. */
export function fieldDoubt(widget: Widget, value: unknown): FieldDoubt | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  if (widget === 'plate') return plateKind(value) === null ? 'plate-unusual' : null
  if (widget === 'creditCode') {
    return creditCodeFault(value) === 'checksum' ? 'credit-code-checksum' : null
  }
  return null
}
