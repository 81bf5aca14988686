import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { choice, department, line, words } from '../field'
import type { CommandSpec } from '../procedure'

export const deskItems = ['dress', 'desk', 'equipment', 'lighting', 'water', 'forms'] as const
export const itemAnswers = ['ok', 'defect'] as const

const open = z.object({ type: z.literal('open'), place: line(60) })
const check = z.object({
  type: z.literal('check'),
  item: choice(deskItems),
  answer: choice(itemAnswers),
  words: words().optional(),
  /** Who is to mend it, when not the one that usually does. */
  department: department().optional(),
})
const passRest = z.object({ type: z.literal('passRest') })
const complete = z.object({ type: z.literal('complete') })

export type DeskCheckCommand = z.infer<
  typeof open | typeof check | typeof passRest | typeof complete
>

const desk = (schema: z.ZodObject): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause: 'R0-5',
})

export const deskCheckCommands = {
  open: desk(open),
  check: desk(check),
  passRest: desk(passRest),
  complete: desk(complete),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
