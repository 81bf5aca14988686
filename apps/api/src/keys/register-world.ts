import { type Transaction, tables } from '@frontdesk/db'
import type { KeyCommandOf, KeyRegisterWorld, RegisteredKey } from '@frontdesk/rules/key-loan'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { KeptKey } from './key-deeds'

const { doorKey, keyHolding, unit } = tables

export interface KnownKeyRow {
  readonly key: KeptKey
  readonly registered: RegisteredKey
}

/** A key of the cabinet, held until the transaction ends; hotel rooms have their own. */
export async function keyAsItIs(tx: Transaction, keyId: string): Promise<KnownKeyRow | null> {
  const [found] = await tx
    .select()
    .from(doorKey)
    .where(and(eq(doorKey.keyId, keyId), isNull(doorKey.roomId)))
    .for('no key update')
  if (!found) return null
  const [held] = await tx
    .select({ lostAt: keyHolding.lostAt })
    .from(keyHolding)
    .where(and(eq(keyHolding.keyId, keyId), isNull(keyHolding.backAt)))
  const { siteId, keyId: _, createdAt, roomId, ...key } = found
  return {
    key,
    registered: {
      kind: key.kind,
      unitId: key.unitId,
      isOut: held !== undefined && held.lostAt === null,
      isMissing: held !== undefined && held.lostAt !== null,
      reservedUntil: key.reservedUntil?.toISOString() ?? null,
      isGone: key.retiredAt !== null,
    },
  }
}

type AnyCommand = Pick<KeyCommandOf<'add'>, 'keyId'> &
  Partial<Pick<KeyCommandOf<'add'>, 'unitId' | 'cabinet' | 'hook' | 'label'>>

interface Asked {
  readonly at: string
  readonly before: KnownKeyRow | null
  readonly command: AnyCommand
}

/** What the rules of the register ask before they let a command through. */
export async function registerWorld(
  tx: Transaction,
  { at, before, command }: Asked,
): Promise<KeyRegisterWorld> {
  const { keyId, unitId, cabinet, hook, label } = command
  const { rows } = await tx.execute<Asks>(sql`select
    (select jsonb_build_object('label', u.label, 'building', u.building, 'floor', u.floor)
      from ${unit} u where u.site_id = current_site()
        and u.unit_id = ${before?.key.unitId ?? unitId ?? null}) as unit,
    ${othersWhere(keyId, sql`k.cabinet = ${cabinet ?? null} and k.hook = ${hook ?? null}`)} as "isHookTaken",
    ${othersWhere(keyId, sql`k.label = ${label ?? null}`)} as "isLabelTaken",
    exists (select from ${unit} u where u.site_id = current_site()
      and lower(u.label) = lower(${label ?? null})) as "isUnitLabel"`)
  const [asked] = rows
  if (!asked) throw new Error('A question has an answer')
  return { at, key: before?.registered ?? null, ...asked }
}

type Asks = Omit<KeyRegisterWorld, 'at' | 'key'> & Record<string, unknown>

const othersWhere = (keyId: string, isSo: ReturnType<typeof sql>) => sql`exists (
  select from ${doorKey} k where k.site_id = current_site() and k.retired_at is null
    and k.key_id <> ${keyId} and ${isSo})`
