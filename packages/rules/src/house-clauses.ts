import type { SourceClause } from './clause'

const rule = (procedure: string): SourceClause => ({ procedure, kind: 'rule' })
const deadline = (procedure: string): SourceClause => ({ procedure, kind: 'deadline' })
const record = (procedure: string): SourceClause => ({ procedure, kind: 'record' })
const money = (procedure: string): SourceClause => ({ procedure, kind: 'money' })
const role = (procedure: string): SourceClause => ({ procedure, kind: 'role' })

/** Rules of the house that no clause of the source gives. */
export const houseClauses = {
  'H-kernel-1': rule('kernel'),
  'H-kernel-2': deadline('kernel'),
  'H-kernel-3': record('kernel'),
  'H-kernel-4': role('kernel'),
  'H-kernel-5': rule('kernel'),
  'H-kernel-6': record('kernel'),
  'H-kernel-7': rule('kernel'),
  'H-kernel-8': deadline('kernel'),
  'H-kernel-9': deadline('kernel'),
  'H-kernel-10': record('kernel'),
  'H-kernel-11': record('kernel'),
  'H-kernel-12': rule('kernel'),
  'H-kernel-13': record('kernel'),
  'H-kernel-14': money('kernel'),
  'H-kernel-15': money('kernel'),
  'H-kernel-16': record('kernel'),
  'H-kernel-17': role('kernel'),
  'H-complaint-1': rule('complaint'),
  'H-complaint-2': rule('complaint'),
  'H-complaint-3': rule('complaint'),
  'H-visitor-1': rule('visitor'),
  'H-visitor-2': rule('visitor'),
  'H-visitor-3': rule('visitor'),
  'H-visitor-4': rule('visitor'),
  'H-visitor-5': deadline('visitor'),
  'H-visitor-6': rule('visitor'),
  'H-visitor-7': rule('visitor'),
  'H-visitor-8': rule('visitor'),
  'H-visitor-9': deadline('visitor'),
  'H-visitor-10': deadline('visitor'),
  'H-visitor-11': deadline('visitor'),
  'H-visitor-12': rule('visitor'),
  'H-return-call-1': deadline('return-call'),
  'H-return-call-2': rule('return-call'),
  'H-dispatch-order-1': role('dispatch-order'),
  'H-dispatch-order-2': rule('dispatch-order'),
  'H-dispatch-order-3': rule('dispatch-order'),
  'H-dispatch-order-4': rule('dispatch-order'),
  'H-dispatch-order-5': record('dispatch-order'),
  'H-emergency-1': deadline('emergency'),
  'H-emergency-2': deadline('emergency'),
  'H-mail-1': rule('mail'),
  'H-mail-2': rule('mail'),
  'H-mail-3': rule('mail'),
} as const satisfies Record<string, SourceClause>
