/** The registers that are kept here, as they are asked for. */
export const registerNames = [
  'parcels',
  'custody',
  'articles',
  'instructions',
  'passes',
  'parking',
] as const
export type RegisterName = (typeof registerNames)[number]
