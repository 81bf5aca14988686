import type { Database } from '../connect'

export type Identity =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'kiosk'; readonly tokenHash: string }
  | { readonly kind: 'system'; readonly siteId: string }

export interface ReadCase {
  readonly identity: Identity
  /** Which of a person's sites; without it the first. */
  readonly siteId?: string
  readonly caseId?: string
  readonly commandId?: string
  /** Ends in something other than a digit; `{year}`, `{yy}`, `{month}`, `{day}` are the site's date. */
  readonly numberSeries?: string
  /** SQL of one row with one jsonb column; its one parameter is `args` with siteId, caseId, now, personId, kioskId. */
  readonly loader?: string
  readonly args?: Readonly<Record<string, unknown>>
  /** The moment to judge absences and numbers at, when it is not the database's now. */
  readonly at?: string
  /** The calendars at hand, by site: the answer holds the site's when it is another version. */
  readonly knownCalendars?: Readonly<Record<string, number>>
}

export interface Who {
  readonly personId: string | null
  readonly name: string | null
  readonly roles: readonly string[]
  readonly department: string | null
  readonly kioskId: string | null
  readonly kioskName: string | null
}

export interface SiteRecord {
  readonly siteId: string
  readonly timeZone: string
  readonly companyName: string
  readonly name: string
  readonly language: string
  readonly isDemo: boolean
  readonly calendarVersion: number
}

export interface CaseRecord {
  readonly caseId: string
  readonly procedure: string
  readonly number: string
  readonly state: string
  readonly context: unknown
  readonly holderRole: string | null
  readonly holderPersonId: string | null
  readonly department: string | null
  readonly unitId: string | null
  readonly title: unknown
  readonly policy: Readonly<Record<string, number | string | boolean>>
  readonly dueAt: string | null
  readonly dueKind: string | null
  readonly openedAt: string
  readonly openedBy: unknown
  readonly endedAt: string | null
  readonly version: number
  readonly headHash: string
  readonly headRecordedAt: string
}

export interface PostRecord {
  readonly role: string
  readonly personId: string | null
  readonly deputyId: string | null
  readonly isAbsent: boolean
  readonly isDeputyAbsent: boolean
}

export interface DepartmentRecord {
  readonly kind: string
  readonly headId: string | null
  readonly deputyId: string | null
  readonly isAbsent: boolean
  readonly isDeputyAbsent: boolean
}

export interface CalendarRecord {
  readonly version: number
  readonly daysOff: readonly string[]
  readonly makeUpDays: readonly string[]
  readonly knownYears: readonly number[]
}

export interface ReadAnswer<World = unknown> {
  /** The database's clock. */
  readonly now: string
  /** Null for nobody we know, and for the system itself. */
  readonly who: Who | null
  readonly sites: readonly { readonly siteId: string; readonly name: string }[]
  /** Null when the identity has no role at the site asked for; then nothing else is told. */
  readonly site: SiteRecord | null
  readonly case: CaseRecord | null
  readonly key: { readonly keyId: string; readonly wrapped: string } | null
  readonly answer: { readonly caseId: string; readonly value: unknown } | null
  readonly policy: readonly {
    readonly key: string
    readonly value: string | number | boolean
    readonly from: string
  }[]
  readonly posts: readonly PostRecord[]
  readonly departments: readonly DepartmentRecord[]
  readonly numberSeries: string | null
  readonly nextNumber: number | null
  readonly calendar: CalendarRecord | null
  readonly world: World
}

/** Everything a decision needs, in one round trip. */
export async function readCase<World = unknown>(
  { pool }: Pick<Database, 'pool'>,
  asked: ReadCase,
): Promise<ReadAnswer<World>> {
  const { rows } = await pool.query<{ answer: ReadAnswer<World> }>({
    name: 'read_case',
    text: 'select read_case($1) as answer',
    values: [JSON.stringify(asked)],
  })
  const [row] = rows
  if (!row) throw new Error('read_case answered nothing')
  return row.answer
}
