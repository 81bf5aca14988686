import { tables } from '@frontdesk/db'
import { dateAt, instructionKinds, needsLastDay, needsWords } from '@frontdesk/rules'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { archiveKeepers } from '../archive/who-may'
import { ask } from '../ask'
import type { Known } from '../context'
import type { Sheet } from '../spreadsheet/table'
import { filledText, idText, storableText } from '../text'
import type { Instruction } from './answers'
import { date, text } from './columns'
import type { Telling } from './export-register'
import type { EndingRegister } from './keep-record'

const { standingInstruction: instruction } = tables

const day = z.iso.date({ error: 'date-impossible' }).nullable()

export const InstructionFields = z
  .object({
    unitId: idText(),
    kind: z.enum(instructionKinds, { error: 'required' }),
    words: storableText(400),
    givenBy: filledText(60),
    fromOn: day,
    untilOn: day,
  })
  .refine(({ kind, words }) => !needsWords(kind) || words !== '', {
    error: 'required',
    path: ['words'],
  })
  .refine(({ kind, untilOn }) => !needsLastDay(kind) || untilOn !== null, {
    error: 'required',
    path: ['untilOn'],
  })
  .refine(({ fromOn, untilOn }) => !fromOn || !untilOn || fromOn <= untilOn, {
    error: 'until-before-from',
    path: ['untilOn'],
  })
type InstructionFields = z.infer<typeof InstructionFields>

const open = (instructionId: string) =>
  and(eq(instruction.instructionId, instructionId), isNull(instruction.endedAt))

/** 住户嘱托: what a unit asked the desk to mind. */
export const instructions: EndingRegister<InstructionFields> = {
  name: 'instruction',
  keepers: archiveKeepers,
  async find(tx, { id }) {
    const [found] = await tx.select().from(instruction).where(open(id)).for('no key update')
    if (!found) return null
    const { unitId, kind, words, givenBy, fromOn, untilOn, version } = found
    return { fields: { unitId, kind, words, givenBy, fromOn, untilOn }, version }
  },
  add: (tx, { siteId, id }, fields) =>
    tx.insert(instruction).values({ siteId, instructionId: id, ...fields }),
  change: (tx, { id }, fields) =>
    tx
      .update(instruction)
      .set({ ...fields, version: sql`${instruction.version} + 1` })
      .where(open(id)),
  end: (tx, { id, now }) =>
    tx
      .update(instruction)
      .set({ endedAt: new Date(now) })
      .where(open(id)),
  unitIdOf: ({ unitId }) => unitId,
  faults: {
    instruction_once: { path: 'kind', code: 'instruction-twice' },
    instruction_of_a_unit: { path: 'unitId', code: 'unit-unknown' },
  },
}

const instructionsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', i.instruction_id, 'unit', jsonb_build_object('unitId', u.unit_id, 'label', u.label),
    'kind', i.kind, 'words', i.words, 'givenBy', i.given_by, 'fromOn', i.from_on,
    'untilOn', i.until_on, 'version', i.version) order by u.label_order, i.kind, i.created_at), '[]')
  from standing_instruction i join unit u using (site_id, unit_id)
  where i.ended_at is null
    and ($1->>'unitId' is null or i.unit_id = ($1->>'unitId')::uuid)`

type Stored = Omit<Instruction, 'time'>

/** What units asked for and did not take back: of one unit, or of all in the order of their labels. */
export async function listInstructions(
  known: Known,
  roles: readonly string[],
  unitId?: string,
): Promise<readonly Instruction[]> {
  const { world, site, now } = await ask<readonly Stored[]>(known, {
    roles,
    loader: instructionsSql,
    args: { unitId },
  })
  const today = dateAt(now, site.timeZone)
  return world.map((each) => ({ ...each, time: timeOf(each, today) }))
}

function timeOf({ fromOn, untilOn }: Stored, today: string): Instruction['time'] {
  if (untilOn !== null && untilOn < today) return 'over'
  return fromOn !== null && fromOn > today ? 'later' : 'now'
}

export function instructionSheet(list: readonly Instruction[], { messages }: Telling): Sheet {
  const { instructions: words } = messages.desk.registers
  const { fields } = words
  return {
    name: words.title,
    columns: [
      text(fields.unitId),
      text(fields.kind),
      text(fields.words, 40),
      text(fields.givenBy),
      date(fields.fromOn),
      date(fields.untilOn),
    ],
    rows: list.map(({ unit, kind, words: said, givenBy, fromOn, untilOn }) => [
      unit.label,
      words.kinds[kind],
      said,
      givenBy,
      fromOn,
      untilOn,
    ]),
  }
}
