import { createHash } from 'node:crypto'

/** How tokens and one-time codes are kept: whoever reads the database cannot use them. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
