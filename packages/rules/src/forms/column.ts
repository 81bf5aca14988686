import type { Shape } from '../procedure'
import type { CaseRecord, JournalledFact } from '../reports/case-record'
import type { Cell, CellKind } from './cell'

/** A case of any procedure, with its journal, as a form reads it. */
export type FormRecord = CaseRecord<Shape>

/** One thing that a line of a form is made of: the case, and where it has several, one part of it. */
export interface FormLine {
  readonly record: FormRecord
  readonly part?: Readonly<Record<string, unknown>>
}

/** A column of a register, or a field of a sheet; its title stands with the messages. */
export interface FormColumn {
  readonly id: string
  readonly cell: (line: FormLine) => Cell
}

// A form reads what the procedure's context is known to hold; whoever names the field knows its kind.
const cellOf = (as: CellKind, value: unknown): Cell => ({ as, value: value ?? null }) as Cell

const contextOf = ({ record }: FormLine) =>
  record.context as unknown as Readonly<Record<string, unknown>>

/** The first of these fields of the case that says something. */
export const field = (id: string, as: CellKind, ...names: readonly string[]): FormColumn => ({
  id,
  cell: (line) => {
    const context = contextOf(line)
    return cellOf(as, names.map((name) => context[name]).find(says))
  },
})

const says = (value: unknown) => value !== undefined && value !== null && value !== ''

/** A choice of the case, said by the words of its field. */
export const choiceOf = (id: string, name: string): FormColumn => ({
  id,
  cell: (line) => ({
    as: 'choice',
    field: name,
    value: (contextOf(line)[name] as string | null | undefined) ?? null,
  }),
})

/** Several choices of the case, each said by the words of its field. */
export const choicesOf = (id: string, name: string): FormColumn => ({
  id,
  cell: (line) => ({
    as: 'choices',
    field: name,
    value: (contextOf(line)[name] as readonly string[]).join(' ') || null,
  }),
})

/** A member of the part that the line is about. */
export const member = (id: string, as: CellKind, name: string): FormColumn => ({
  id,
  cell: ({ part }) =>
    as === 'choice'
      ? { as, field: name, value: (part?.[name] as string | null | undefined) ?? null }
      : cellOf(as, part?.[name]),
})

/** What follows from the whole case. */
export const derived = (
  id: string,
  as: CellKind,
  read: (record: FormRecord) => unknown,
): FormColumn => ({ id, cell: ({ record }) => cellOf(as, read(record)) })

type Fact = JournalledFact<{ readonly type: string }>

const lastOf = ({ record }: FormLine, types: readonly string[]): Fact | undefined =>
  (record.journal as readonly Fact[]).findLast(({ fact }) => types.includes(fact.type))

/** Who did it last, by the facts that it left. */
export const doneBy = (id: string, ...types: readonly string[]): FormColumn => ({
  id,
  cell: (line) => cellOf('person', lastOf(line, types)?.by),
})

/** When it was done last. */
export const doneAt = (
  id: string,
  as: 'day' | 'clock' | 'moment',
  ...types: readonly string[]
): FormColumn => ({ id, cell: (line) => cellOf(as, lastOf(line, types)?.at) })

/** What the last fact of these types says under a name. */
export const saidIn = (
  id: string,
  as: CellKind,
  { name, of }: { readonly name: string; readonly of: readonly string[] },
): FormColumn => ({
  id,
  cell: (line) => {
    const fact = lastOf(line, of)?.fact as Readonly<Record<string, unknown>> | undefined
    return cellOf(as, fact?.[name])
  },
})

/** Who took the case down. */
export const takenBy: FormColumn = {
  id: 'takenBy',
  cell: ({ record }) => cellOf('person', record.journal[0]?.by),
}

export const number: FormColumn = {
  id: 'number',
  cell: ({ record }) => ({ as: 'text', value: record.number }),
}

export const openedOn: FormColumn = {
  id: 'date',
  cell: ({ record }) => ({ as: 'day', value: record.openedAt }),
}

export const openedAt: FormColumn = {
  id: 'time',
  cell: ({ record }) => ({ as: 'clock', value: record.openedAt }),
}

export const state: FormColumn = {
  id: 'state',
  cell: ({ record }) => ({ as: 'state', value: record.state }),
}

export const kindOfCase: FormColumn = {
  id: 'kindOfCase',
  cell: ({ record }) => ({ as: 'procedure', value: record.procedure }),
}

/** A field that is filled in by hand, with a pen. */
export const blank = (id: string): FormColumn => ({
  id,
  cell: () => ({ as: 'blank', value: null }),
})
