/** What a site adds to the written procedures: its values, and the cases that run. */
export interface BookOfSite {
  /** Unfinished cases by procedure and state; what has none is left out. */
  readonly unfinished: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly policy: readonly SiteValue[]
}

/** A policy value that the site has set, and the day it is in force from. */
export interface SiteValue {
  readonly key: string
  readonly value: string | number | boolean
  readonly fromOn: string
}
