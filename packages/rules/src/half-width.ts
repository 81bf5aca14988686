/** Letters, digits and marks as a Latin keyboard types them: `１３８` becomes `138`. */
export const halfWidth = (text: string): string => text.normalize('NFKC')

/** Dashes of every width and script as the plain hyphen. */
export const plainDashes = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, '-')
