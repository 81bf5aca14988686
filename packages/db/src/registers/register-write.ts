/** One statement of ours on a register; its only parameter is `args`, as jsonb. */
export interface RegisterWrite {
  readonly sql: string
  readonly args: Readonly<Record<string, unknown>>
}
