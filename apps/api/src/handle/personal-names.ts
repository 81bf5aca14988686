import { formOf, type Procedure, personalFields, procedureIds, procedures } from '@frontdesk/rules'
import { z } from 'zod'

const schemasOf = ({ commands, amendable }: Procedure): readonly z.ZodObject[] => [
  ...Object.values(commands).map(({ schema }) => schema),
  z.object({ ...amendable }),
]

/** The names under which a personal value may stand, in any procedure. */
export const personalNames: ReadonlySet<string> = new Set(
  procedureIds.flatMap((id) => [...personalFields(schemasOf(procedures[id]))]),
)

// Facts that carry the input or the command of another procedure are sealed as strictly as all procedures together ask.
const carrying = new Set(['caseOpened', 'caseMoved'])

const openNames = new Map(procedureIds.map((id) => [id as string, openNamesOf(procedures[id])]))

/** The names that are personal in a fact: all, but those that the procedure itself uses for what is not. */
export function personalNamesIn(procedure: string, fact: { readonly type: string }) {
  return carrying.has(fact.type) ? personalNames : (openNames.get(procedure) ?? personalNames)
}

function openNamesOf(procedure: Procedure): ReadonlySet<string> {
  const schemas = schemasOf(procedure)
  const own = personalFields(schemas)
  const plain = [
    ...schemas.flatMap((schema) => formOf(schema).map(({ name }) => name)),
    ...ofReceipts(procedure),
  ]
  const isPlain = (name: string) => plain.includes(name) && !own.has(name)
  return new Set([...personalNames].filter((name) => !isPlain(name)))
}

// What a receipt is for is one of a few words, where the form does not ask for it too.
function ofReceipts({ commands }: Procedure): readonly string[] {
  return 'recordPayment' in commands ? ['purpose'] : []
}
