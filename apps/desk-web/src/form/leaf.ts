/** The last name of a path: `input.unitId` is the field `unitId`. */
export const leaf = (path: string): string => path.split('.').at(-1) ?? path
