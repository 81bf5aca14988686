/** What a unit may ask the desk to mind until further notice. */
export const instructionKinds = [
  'doNotAdmit',
  'permissionToEnter',
  'awayUntil',
  'holdMail',
] as const
export type InstructionKind = (typeof instructionKinds)[number]

const namesSomebody: readonly InstructionKind[] = ['doNotAdmit', 'permissionToEnter']

/** Who is to be let in, or not, has to be said. */
export const needsWords = (kind: InstructionKind): boolean => namesSomebody.includes(kind)

/** One is away until a day; the others may be open. */
export const needsLastDay = (kind: InstructionKind): boolean => kind === 'awayUntil'
