/** Why the server did not do it: no network, no enrolment, fields to correct, or a plain no. */
export type Problem =
  | { readonly kind: 'line' | 'stranger' | 'refused' }
  | { readonly kind: 'fields'; readonly fields: readonly string[] }

/** An error that a `Desk` throws. */
export class DeskError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`The desk said: ${problem.kind}`)
    this.problem = problem
  }
}

/** Anything that is not the server's own answer counts as a network that failed. */
export const problemOf = (error: unknown): Problem =>
  error instanceof DeskError ? error.problem : { kind: 'line' }
