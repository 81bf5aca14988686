/** One statement of ours on a register; its only parameter is `args`, as jsonb. */
export interface RegisterWrite {
  readonly sql: string
  readonly args: Readonly<Record<string, unknown>>
}

/** The case that facts belong to, and the moment that counts for them. */
export interface RegisterMeta {
  readonly caseId: string
  readonly at: string
}
