import type { ClauseId, Procedure, Requirement, Shape } from '@frontdesk/rules'

const clausesOf = ({ clause, also = [] }: Requirement<Shape>): readonly ClauseId[] => [
  clause,
  ...also,
]

/** Every clause that a command must meet, beginning with the one that says who may send it. */
export function citedFor({ commands, requirements }: Procedure, type: string): ClauseId[] {
  const spec = commands[type]
  const asked = requirements[type] ?? []
  return [...new Set([...(spec ? [spec.clause] : []), ...asked.flatMap(clausesOf)])]
}

/** Every clause that any command or value of a procedure rests on. */
export const citedBy = (procedure: Procedure): ClauseId[] => [
  ...Object.keys(procedure.commands).flatMap((type) => citedFor(procedure, type)),
  ...Object.values(procedure.policy).map(({ clause }) => clause),
]
