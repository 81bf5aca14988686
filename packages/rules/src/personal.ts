import { z } from 'zod'

/** A personal value as the host stores it: a sealed box, and a keyed hash to compare it by. */
export interface Sealed {
  readonly sealed: string
  readonly keyId: string
  readonly digest: string
}

/** Open in a command, sealed in a stored case; the rules only pass it on. */
export type Personal = string | Sealed

/** Marks a field whose values the host seals wherever its name stands, in facts and in context. */
export const personal = <Schema extends z.ZodType>(schema: Schema): Schema =>
  schema.meta({ ...schema.meta(), isPersonal: true }) as Schema

const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? inner(schema.unwrap() as z.ZodType)
    : schema

const isPersonal = (schema: z.ZodType): boolean => Boolean(inner(schema).meta()?.isPersonal)

/** The names of all personal fields of these schemas, in their lists and parts too. */
export function personalFields(schemas: readonly z.ZodObject[]): ReadonlySet<string> {
  const fields = schemas.flatMap(({ shape }) => Object.entries(shape))
  return new Set(
    fields.flatMap(([name, given]) => {
      const schema = inner(given as z.ZodType)
      return [...(isPersonal(schema) ? [name] : []), ...personalFields(partsOf(schema))]
    }),
  )
}

function partsOf(schema: z.ZodType): readonly z.ZodObject[] {
  const part = schema instanceof z.ZodArray ? inner(schema.element as z.ZodType) : schema
  return part instanceof z.ZodObject ? [part] : []
}
