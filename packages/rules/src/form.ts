import { z } from 'zod'
import type { Widget } from './field'

/** One field of a command, as a form needs to know it. */
export interface FormField {
  readonly name: string
  readonly widget: Widget
  readonly isRequired: boolean
  readonly isPersonal: boolean
  /** All that it may be; of a line of text those that it offers. */
  readonly choices: readonly string[]
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema
}

const choicesOf = (field: z.ZodType): readonly string[] => {
  const one = field instanceof z.ZodArray ? field.element : field
  if (one instanceof z.ZodEnum) return one.options as string[]
  return (field.meta()?.offers as readonly string[] | undefined) ?? []
}

/** The fields of a command or an input that a form asks for, in the order of the schema. */
export function formOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).flatMap(([name, given]) => {
    const outer = given as z.ZodType
    const field = unwrapped(outer)
    const meta = field.meta()
    if (!meta?.widget) return []
    return {
      name,
      widget: meta.widget as Widget,
      isRequired: !(outer instanceof z.ZodOptional || outer instanceof z.ZodNullable),
      isPersonal: Boolean(meta.isPersonal),
      choices: choicesOf(field),
    }
  })
}
