import type { CommandOf, Procedure, Shape } from '@frontdesk/rules'
import type { SentCommand } from '../handle/request'

/** What can be read of a command that is still being filled in: the fields that are right so far. */
export function readableDraft({ commands }: Procedure, draft: SentCommand): CommandOf<Shape> {
  const shape = Object.hasOwn(commands, draft.type) ? commands[draft.type]?.schema.shape : undefined
  const fields = Object.entries(shape ?? {}).flatMap(([name, schema]) => {
    const parsed = (schema as { safeParse(value: unknown): { data?: unknown } }).safeParse(
      draft[name],
    )
    return parsed.data === undefined ? [] : [[name, parsed.data] as const]
  })
  return { ...Object.fromEntries(fields), type: draft.type } as CommandOf<Shape>
}
