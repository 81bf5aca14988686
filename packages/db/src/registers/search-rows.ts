import { phoneTokensOf, tokensOf } from './tokens'

export interface SearchRow {
  readonly siteId: string
  readonly token: string
  readonly kind: 'unit' | 'person'
  readonly subjectId: string
}

/** The rows of `search_token` under which a unit is found. */
export const searchRowsOfUnit = (
  siteId: string,
  { unitId, label }: { readonly unitId: string; readonly label: string },
): SearchRow[] =>
  tokensOf(label).map((token) => ({ siteId, token, kind: 'unit', subjectId: unitId }))

/** The rows of `search_token` under which a person is found. */
export function searchRowsOfPerson(
  siteId: string,
  person: { readonly personId: string; readonly name: string; readonly phone: string | null },
): SearchRow[] {
  const tokens = new Set([
    ...tokensOf(person.name),
    ...(person.phone ? phoneTokensOf(person.phone) : []),
  ])
  return [...tokens].map((token) => ({
    siteId,
    token,
    kind: 'person',
    subjectId: person.personId,
  }))
}
