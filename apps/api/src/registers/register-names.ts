/** The registers that are kept here, as they are asked for. */
export const registerNames = [
  'parcels',
  'custody',
  'articles',
  'instructions',
  'passes',
  'parking',
  'departments',
  'posts',
  'watched',
  'calendar',
] as const
export type RegisterName = (typeof registerNames)[number]
