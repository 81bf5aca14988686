import type { KernelWords } from './kernel-words'
import type { ProcedureWords } from './words'

/** A procedure's own words over those that every procedure has. */
export function merged(
  { states, commands, fields, refusals, facts, deadlines, told }: KernelWords,
  own: ProcedureWords,
): ProcedureWords {
  return {
    ...own,
    states: { ...states, ...own.states },
    commands: { ...commands, ...own.commands },
    fields: { ...fields, ...own.fields },
    refusals: { ...refusals, ...own.refusals },
    facts: { ...facts, ...own.facts },
    deadlines: { ...deadlines, ...own.deadlines },
    told: { ...told, ...own.told },
  }
}
