/** Another command was faster: read again and decide again. */
export class VersionMovedError extends Error {
  override readonly name = 'VersionMovedError'

  constructor(cause: unknown) {
    super('The case has moved on since it was read', { cause })
  }
}

/** Something that must be unique is taken: the constraint says what. */
export class TakenError extends Error {
  override readonly name = 'TakenError'
  readonly constraint: string

  constructor(constraint: string, cause: unknown) {
    super(`Taken already: ${constraint}`, { cause })
    this.constraint = constraint
  }
}
