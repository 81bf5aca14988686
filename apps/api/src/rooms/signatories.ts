import { ask, caseRoles } from '../ask'
import type { Known } from '../context'

/** Somebody whose signature counts, and for what. */
export interface SignatoryLine {
  readonly signatoryId: string
  readonly name: string
  readonly title: string
  readonly maySign: readonly string[]
}

const signatoriesSql = `select coalesce(jsonb_agg(jsonb_build_object('signatoryId', signatory_id,
    'name', name, 'title', title, 'maySign', may_sign) order by name), '[]')
  from signatory where ended_at is null`

/** Those whose signature counts, for the desk to choose from. */
export async function listSignatories(known: Known): Promise<readonly SignatoryLine[]> {
  const { world } = await ask<readonly SignatoryLine[]>(known, {
    loader: signatoriesSql,
    roles: caseRoles,
  })
  return world
}
