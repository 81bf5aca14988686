import { Changed } from '../failure'

/** Somebody else changed it meanwhile; nothing was overwritten. */
export const stale = (version: number) => new Changed(version, [])
