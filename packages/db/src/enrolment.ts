import type { Database } from './connect'

export interface Enrolment {
  readonly codeHash: string
  readonly tokenHash: string
  readonly pxPerMm: number | null
}

/** Uses a one-time code; null when it is unknown, used, expired, or the kiosk was revoked. */
export async function enrolKiosk(
  { pool }: Pick<Database, 'pool'>,
  { codeHash, tokenHash, pxPerMm }: Enrolment,
): Promise<{ kioskId: string; siteId: string; name: string } | null> {
  const { rows } = await pool.query<{ kioskId: string; siteId: string; name: string }>(
    'select kiosk_id as "kioskId", site_id as "siteId", name from enrol_kiosk($1, $2, $3)',
    [codeHash, tokenHash, pxPerMm],
  )
  return rows[0] ?? null
}

/** True when somebody can sign in as administrator of some site. */
export async function hasAdmin({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ has: boolean }>('select has_admin() as has')
  return rows[0]?.has ?? false
}
