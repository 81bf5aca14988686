import { noteChanges, type Transaction, tables, withSite } from '@frontdesk/db'
import { type KeyCommandOf, keyRefusal } from '@frontdesk/rules/key-loan'
import { and, eq, isNull } from 'drizzle-orm'
import { ask } from '../ask'
import type { Known } from '../context'
import { constraintOf } from '../database-fault'
import { idUsed, Refused } from '../failure'
import { deedOf, type KeptKey, type KeyDeedType } from './key-deeds'
import { keyAsItIs, registerWorld } from './register-world'
import { keyKeepers } from './who-may'

const { doorKey, keyHolding } = tables

/** Does with a key of the cabinet what its register allows, and keeps who did it. */
export async function keepKey<Type extends KeyDeedType>(
  known: Known,
  type: Type,
  command: KeyCommandOf<Type>,
): Promise<void> {
  const { site, sender, now } = await ask<null>(known, { roles: keyKeepers })
  const { siteId } = site
  const { keyId } = command
  await withSite(known.desk.database, siteId, async (tx) => {
    const before = await keyAsItIs(tx, keyId)
    if (type === 'add' && before) throw idUsed()
    const world = await registerWorld(tx, { at: now, before, command })
    const refusal = keyRefusal(type, command, world)
    if (refusal) throw new Refused(refusal)
    const { what, changes, note } = deedOf(type, command, world)
    const next = { ...(before?.key ?? unhung), ...changes }
    if (before) await tx.update(doorKey).set(next).where(eq(doorKey.keyId, keyId))
    else await tx.insert(doorKey).values({ siteId, keyId, ...next })
    if (type === 'found') await hangBack(tx, keyId, new Date(now))
    await noteChanges(tx, { personId: sender.personId ?? '', at: now }, [
      {
        register: 'key',
        subjectId: keyId,
        unitId: next.unitId,
        what,
        was: before?.key ?? null,
        isNow: { ...next, ...note },
      },
    ])
  }).catch(asTaken)
}

const unhung: KeptKey = {
  unitId: null,
  kind: 'other',
  building: null,
  floor: null,
  cabinet: '',
  hook: 0,
  label: '',
  opens: null,
  pieces: 1,
  consentAt: null,
  reservedUntil: null,
  retiredAt: null,
}

const hangBack = (tx: Transaction, keyId: string, backAt: Date) =>
  tx
    .update(keyHolding)
    .set({ backAt })
    .where(and(eq(keyHolding.keyId, keyId), isNull(keyHolding.backAt)))

const takenBy = {
  door_key_hook: new Refused({ code: 'hook-taken', clauses: ['R7-4.5.2'] }),
  door_key_label: new Refused({ code: 'label-taken', clauses: ['R7-4.5.3'] }),
} as const

/** Two who take the same hook or label at once: the database lets one of them. */
function asTaken(error: unknown): never {
  const constraint = constraintOf(error)
  throw constraint && constraint in takenBy ? takenBy[constraint as keyof typeof takenBy] : error
}
