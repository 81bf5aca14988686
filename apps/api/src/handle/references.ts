import { formOf, type Procedure } from '@frontdesk/rules'
import { z } from 'zod'
import { type BadField, BadInput } from '../failure'
import type { Loaded } from '../situate/situating'
import { specOf } from './parse'
import type { SentCommand } from './request'

/** Refuses ids of units, people or staff that this site does not have. */
export function assertReferences(procedure: Procedure, command: SentCommand, loaded: Loaded) {
  const { schema } = specOf(procedure, command.type)
  const amended = command.type === 'amend' ? amendedField(procedure, command) : []
  const fields = formOf(schema).map(({ name, widget }) => ({ name, path: name, widget }))
  const unknown = [...fields, ...amended].flatMap(({ name, path, widget }): BadField[] => {
    const known = knownOf(widget, loaded)
    const value = command[name]
    if (!known || typeof value !== 'string' || known.includes(value.toLowerCase())) return []
    return [{ path, code: 'id-impossible' }]
  })
  if (unknown.length > 0) throw new BadInput(unknown)
}

/** The value of `amend` is a reference when the field that it changes is one. */
function amendedField({ amendable }: Procedure, { field }: SentCommand) {
  const schema = amendable[String(field)]
  return schema
    ? formOf(z.object({ value: schema })).map(({ name, widget }) => ({ name, path: name, widget }))
    : []
}

function knownOf(widget: string, { units, people, staff }: Loaded): readonly string[] | null {
  if (widget === 'unit') return units ?? []
  if (widget === 'staff') return staff ?? []
  return widget === 'person' ? [...(people ?? []), ...(staff ?? [])] : null
}
