import { z } from 'zod'
import { bareCreditCode, creditCodeFault } from './credit-code'
import { bareIdentityNumber, identityNumberFault } from './identity-card'
import { keptPlate } from './number-plate'
import { personal } from './personal'
import { isPossiblePhone, keptPhone } from './phone'
import { departmentKinds } from './role'

/** How a form asks for a field. */
export type Widget =
  | 'attachment'
  | 'borrower'
  | 'callList'
  | 'choice'
  | 'choices'
  | 'consent'
  | 'creditCode'
  | 'date'
  | 'defects'
  | 'department'
  | 'drawer'
  | 'guest'
  | 'holders'
  | 'instant'
  | 'keys'
  | 'money'
  | 'number'
  | 'pass'
  | 'passes'
  | 'permit'
  | 'person'
  | 'phone'
  | 'procedure'
  | 'plate'
  | 'receipt'
  | 'requests'
  | 'settlements'
  | 'roomKeys'
  | 'rooms'
  | 'signatory'
  | 'source'
  | 'space'
  | 'staff'
  | 'staffList'
  | 'tally'
  | 'text'
  | 'unit'
  | 'words'
  | 'yesNo'

/** Marks how a form asks for a field. */
export const asWidget = <Schema extends z.ZodType>(widget: Widget, schema: Schema): Schema =>
  schema.meta({ widget }) as Schema

const amountMax = 100_000_000_00

// NUL cannot be stored by PostgreSQL; a lone surrogate is not text.
const isStorable = (text: string) => !/\0|\p{Surrogate}/u.test(text)

const storable = (max: number) =>
  z
    .string()
    .refine(isStorable, { error: 'text-not-storable' })
    .normalize('NFC')
    .trim()
    .max(max, { error: 'text-too-long' })

const filled = (max: number) => storable(max).min(1, { error: 'required', abort: true })

/** Ids are UUIDs of any version, kept in the one spelling in which they are compared and hashed. */
export const id = () => z.guid({ error: 'id-impossible' }).toLowerCase()

/** Values to choose from where any other words are as good; forms show them. */
export const offered = <Schema extends z.ZodType>(
  values: readonly string[],
  schema: Schema,
): Schema => schema.meta({ ...schema.meta(), offers: values }) as Schema

/** A photo or a copy that was handed in: the id of its file, or of nothing where it is kept on paper. */
export const attachmentId = () => asWidget('attachment', id())

/** The names under which a fact tells what was handed in. */
export const attachmentNames: ReadonlySet<string> = new Set(['attachmentId', 'copy', 'photoId'])

export const unitId = () => asWidget('unit', id())
export const personId = () => asWidget('person', id())
export const staffId = () => asWidget('staff', id())
/** Several members of staff, at least one. */
export const staffIds = (max: number) =>
  asWidget('staffList', z.array(id()).min(1, { error: 'required' }).max(max))
export const drawerId = () => asWidget('drawer', id())
/** Keys of the cabinet, at least one. */
export const keyIds = () =>
  asWidget(
    'keys',
    z
      .array(id())
      .overwrite((ids) => [...new Set(ids)])
      .min(1, { error: 'required' })
      .max(50, { error: 'number-too-large' }),
  )
export const department = () => asWidget('department', z.enum(departmentKinds))
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  asWidget('choice', z.enum(values))
/** One of the written procedures, by its id. */
export const procedureId = () => asWidget('procedure', filled(60))

/** Several of some values, at least one. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  asWidget('choices', z.array(z.enum(values)).min(1, { error: 'required' }).max(values.length))
/** Any of some values, or none. */
export const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  asWidget('choices', z.array(z.enum(values)).max(values.length))
export const yesNo = () => asWidget('yesNo', z.boolean())

/** A name of one line, sealed. */
export const personName = () => personal(asWidget('text', filled(60)))

/** What somebody said or wrote: up to 2,000 characters, sealed. */
export const words = () => personal(asWidget('words', filled(2000)))

/** One line that may name somebody, sealed. */
export const personalLine = (max: number) => personal(line(max))

/** What an answer rests on: an article, a department, or whatever else it was. */
export const answerSource = () => asWidget('source', filled(120))

/** One line that says nothing of a person. */
export const line = (max = 120) => asWidget('text', filled(max))

export const phone = () =>
  personal(
    asWidget(
      'phone',
      filled(24).overwrite(keptPhone).refine(isPossiblePhone, { error: 'phone-impossible' }),
    ),
  )

/** A number plate; one that is not of the mainland is taken as it stands. */
export const plate = () => personal(asWidget('plate', filled(12).overwrite(keptPlate)))

/** The number of a resident identity card, sealed. */
export const identityNumber = () =>
  personal(
    asWidget(
      'text',
      filled(24)
        .overwrite(bareIdentityNumber)
        .refine((text) => identityNumberFault(text) !== 'shape', {
          error: 'identity-number-length',
          abort: true,
        })
        .refine((text) => identityNumberFault(text) === null, { error: 'identity-number-wrong' }),
    ),
  )

/** A unified social credit code; one whose check character is off is taken, and asked about. */
export const creditCode = () =>
  asWidget(
    'creditCode',
    filled(24)
      .overwrite(bareCreditCode)
      .refine((text) => creditCodeFault(text) !== 'shape', { error: 'credit-code-impossible' }),
  )

// Beyond these years neither our arithmetic nor the database holds every deadline that follows.
const isOurAge = /^(19|2\d)\d\d-/

/** A moment in ISO-8601 with an offset, kept in UTC with milliseconds. */
export const instant = () =>
  asWidget(
    'instant',
    z.iso
      .datetime({ offset: true, error: 'instant-impossible', abort: true })
      .overwrite((text) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString()))
      .refine((text) => isOurAge.test(text), { error: 'instant-impossible' }),
  )

/** A day of the site's calendar: `YYYY-MM-DD`. */
export const date = () =>
  asWidget(
    'date',
    z.iso
      .date({ error: 'date-impossible' })
      .refine((text) => isOurAge.test(text), { error: 'date-impossible' }),
  )

export const count = (min: number, max: number) =>
  asWidget(
    'number',
    z
      .number({ error: 'number-impossible' })
      .int({ error: 'number-impossible' })
      .min(min, { error: 'number-too-small' })
      .max(max, { error: 'number-too-large' }),
  )

/** An amount of money in fen, more than nothing; forms ask for it in yuan. */
export const fen = (min = 1) =>
  asWidget(
    'money',
    z
      .number({ error: 'amount-impossible' })
      .int({ error: 'amount-impossible' })
      .min(min, { error: 'amount-impossible' })
      .max(amountMax, { error: 'number-too-large' }),
  )

/** The number of one of our receipts: `SJ-2026-000123`. */
export const receiptNo = () =>
  asWidget('receipt', filled(24).regex(/^SJ-\d{4}-\d{6,}$/, { error: 'receipt-number-impossible' }))

const numberOfPass = () => filled(24).overwrite((text) => text.toUpperCase())

/** The number on one pass: `ZU-000123`. */
export const passNo = () => asWidget('pass', numberOfPass())

/** The numbers of several passes, at least one. */
export const passNos = () =>
  asWidget(
    'passes',
    z.array(numberOfPass()).min(1, { error: 'required' }).max(100, { error: 'number-too-large' }),
  )

/** Which text of consent was agreed to, and when. */
export const consent = () => asWidget('consent', z.object({ version: filled(40), at: instant() }))

/** Whom to ring: each by name, number or door, and at least one of these. */
export const callList = (max: number) =>
  asWidget(
    'callList',
    z
      .array(
        z
          .object({
            name: personName().optional(),
            phone: phone().optional(),
            unitId: unitId().optional(),
          })
          .refine(({ name, phone: number, unitId: door }) => Boolean(name || number || door), {
            error: 'required',
          }),
      )
      .min(1, { error: 'required' })
      .max(max, { error: 'number-too-large' }),
  )
