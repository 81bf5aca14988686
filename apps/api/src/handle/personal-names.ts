import { personalFields, procedureIds, procedures } from '@frontdesk/rules'

/**
 * The names under which a personal value may stand, in any procedure: facts of one carry the input
 * of another.
 */
export const personalNames: ReadonlySet<string> = new Set(
  procedureIds.flatMap((id) => {
    const { commands } = procedures[id]
    return [...personalFields(Object.values(commands).map(({ schema }) => schema))]
  }),
)
