import { isSealed } from '@frontdesk/db'
import { actsAs, type Tally } from '@frontdesk/rules'
import type { OpenCase, ShiftContext } from '@frontdesk/rules/shift'
import { ask, caseRoles } from '../ask'
import type { Known } from '../context'
import { notFound } from '../failure'
import { opener } from '../handle/open-value'
import { waitingTransfersSql } from '../situate/shift'
import type { ShiftCount, ShiftView } from './answers'

interface Loaded {
  readonly people: Readonly<Record<string, string>>
  readonly expected: Tally
  readonly waitingTransfers: readonly OpenCase[]
  readonly nextShiftId: string | null
}

const shiftSql = `select jsonb_build_object(
  'people', (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}')
    from person p join staff s using (person_id)),
  'expected', (select drawer_tally((f.context->>'drawerId')::uuid, 'infinity')
    from case_file f where f.case_id = ($1->>'caseId')::uuid and f.procedure = 'shift'),
  'waitingTransfers', ${waitingTransfersSql},
  'nextShiftId', (select l.linked_id from case_link l join case_file f on f.case_id = l.linked_id
    where l.case_id = ($1->>'caseId')::uuid and f.procedure = 'shift' limit 1))`

/** A shift with what was gathered and counted, and its notes with who has read them. */
export async function getShift(known: Known, caseId: string): Promise<ShiftView> {
  const heard = await ask<Loaded>(known, { roles: caseRoles, caseId, loader: shiftSql })
  const { case: record, key, world, sender } = heard
  if (record?.procedure !== 'shift') throw notFound()
  const shift = record.context as ShiftContext
  const { sealer } = known.desk
  const open = opener(sealer, key && sealer.unwrap(key))
  const textOf = (value: unknown) => (isSealed(value) ? open(value) : null)
  const nameOf = (personId: string | null) => (personId && world.people[personId]) || null
  const isTold =
    sender.personId === shift.personId ||
    sender.roles.includes('cashier') ||
    actsAs(sender, 'supervisor')
  const { lastCount } = shift
  return {
    caseId,
    drawerName: shift.drawerName,
    state: record.state,
    person: nameOf(shift.personId),
    startedAt: shift.startedAt,
    signedOffBy: nameOf(shift.signedOffBy),
    signedOffAt: shift.signedOffAt,
    isLocked: shift.isLocked,
    takenOverBy: nameOf(shift.takenOverBy),
    expected: isTold && record.endedAt === null ? world.expected : null,
    lastCount: lastCount && countOf(lastCount, { textOf, nameOf }),
    difference: shift.difference,
    compilation: shift.compilation,
    compiledAt: shift.compiledAt,
    notes: shift.notes.map(({ noteNo, note, writtenBy, readers, readBy }) => ({
      noteNo,
      note: textOf(note),
      writtenBy: nameOf(writtenBy),
      readers: readers.map((personId) => ({
        personId,
        name: nameOf(personId),
        hasRead: readBy.includes(personId),
      })),
    })),
    waitingTransfers: record.endedAt === null ? world.waitingTransfers : [],
    nextShiftId: world.nextShiftId,
  }
}

interface Opening {
  readonly textOf: (value: unknown) => string | null
  readonly nameOf: (personId: string | null) => string | null
}

const countOf = (
  { reason, countedBy, ...count }: NonNullable<ShiftContext['lastCount']>,
  { textOf, nameOf }: Opening,
): ShiftCount => ({ ...count, countedBy: nameOf(countedBy), reason: textOf(reason) })
