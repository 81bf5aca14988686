import { type CommandSpec, isProcedureId, type Procedure, procedures } from '@frontdesk/rules'
import { badFields } from '../bad-fields'
import { BadInput } from '../failure'
import type { SentCommand } from './request'

export function procedureOf(id: string): Procedure {
  if (!isProcedureId(id)) throw new BadInput([{ path: 'procedure', code: 'choice-impossible' }])
  return procedures[id]
}

/** Reads a command by the schema that the procedure gives it. */
export function parseCommand(procedure: Procedure, sent: SentCommand): SentCommand {
  const parsed = specOf(procedure, sent.type).schema.safeParse(sent)
  if (!parsed.success) throw new BadInput(badFields(parsed.error, sent))
  return parsed.data as SentCommand
}

export function specOf({ commands }: Procedure, type: string): CommandSpec {
  const spec = Object.hasOwn(commands, type) ? commands[type] : undefined
  if (!spec) throw new BadInput([{ path: 'type', code: 'choice-impossible' }])
  return spec
}
