/** What a unit is used for. */
export const unitKinds = ['home', 'shop', 'office', 'storage', 'other'] as const
export type UnitKind = (typeof unitKinds)[number]

/** How somebody belongs to a unit. */
export const occupantKinds = ['owner', 'resident', 'tenant'] as const
export type OccupantKind = (typeof occupantKinds)[number]

/** The columns of the owner archive as it is exported, in their order; one person of a unit a row. */
export const archiveColumns = [
  'building',
  'label',
  'floor',
  'unitKind',
  'areaSquareMetres',
  'occupantKind',
  'name',
  'phone',
  'fromOn',
  'untilOn',
] as const
export type ArchiveColumn = (typeof archiveColumns)[number]

/** Columns that lists from elsewhere have besides: the stair of a building, and people by what they are. */
export const foreignColumns = [
  'entrance',
  'ownerName',
  'ownerPhone',
  'residentName',
  'residentPhone',
  'tenantName',
  'tenantPhone',
] as const
export type ListColumn = ArchiveColumn | (typeof foreignColumns)[number]
