import type { KeptPass } from '../../api/answers'

/** How the register of passes is narrowed. */
export interface PassSearch {
  readonly text: string
  readonly kind?: KeptPass['kind'] | undefined
  readonly status?: KeptPass['status'] | undefined
}

export const passKinds = ['resident', 'tenant', 'temporary'] as const
export const passStatuses = ['active', 'expired', 'revoked', 'returned', 'lost'] as const

/** The passes whose number, holder, unit or case says what was typed. */
export function found(passes: readonly KeptPass[], search: PassSearch): readonly KeptPass[] {
  const text = search.text.trim().toLowerCase()
  const says = ({ passNo, name, case: row }: KeptPass) =>
    [passNo, name, row.unit?.label, row.number].some((each) => each?.toLowerCase().includes(text))
  return passes.filter(
    (pass) =>
      (!search.kind || pass.kind === search.kind) &&
      (!search.status || pass.status === search.status) &&
      (text === '' || says(pass)),
  )
}
