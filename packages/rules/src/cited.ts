import type { ClauseId } from './clause'
import type { Procedure } from './procedure'

/** Every clause that a command must meet, beginning with the one that says who may send it. */
export function citedFor({ commands, requirements }: Procedure, type: string): ClauseId[] {
  const spec = commands[type]
  const asked = requirements[type] ?? []
  const cited = asked.flatMap(({ clause, also = [] }) => [clause, ...also])
  return [...new Set([...(spec ? [spec.clause] : []), ...cited])]
}

/** Every clause that any command or policy value of a procedure rests on. */
export const citedBy = (procedure: Procedure): ClauseId[] => [
  ...new Set([
    ...Object.keys(procedure.commands).flatMap((type) => citedFor(procedure, type)),
    ...Object.values(procedure.policy).map(({ clause }) => clause),
  ]),
]
