import type { z } from 'zod'
import { type FormField, formOf } from '../form'
import type { ReceptionContext } from './facts'

type Input = Readonly<Record<string, unknown>>

const said = (values: Input): Input =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  )

/** Who is at the desk or on the line, as somebody to ring. */
export const callOf = ({ name, phone, unitId }: ReceptionContext): Input =>
  said({ name, phone, unitId })

// By these names other procedures ask for what a contact knows, whatever the form looks like.
const sameThing: Readonly<Record<string, keyof ReceptionContext>> = {
  matter: 'matter',
  channel: 'channel',
  receivedAt: 'startedAt',
  recordedFor: 'receivedBy',
}
const namesOfPeople = ['name', 'reporterName', 'visitorName', 'ownerName', 'reporter', 'payer']

/** Which field of a contact answers a field of another procedure's opening; null when none does. */
export function contactFieldOf({
  name,
  widget,
  isPersonal,
}: FormField): keyof ReceptionContext | null {
  if (widget === 'unit') return 'unitId'
  if (widget === 'phone') return 'phone'
  if (isPersonal && namesOfPeople.includes(name)) return 'name'
  return sameThing[name] ?? null
}

const isCallList = ({ widget }: FormField) => widget === 'callList'

const brought: readonly (keyof ReceptionContext | null)[] = ['unitId', 'phone', 'name', 'matter']

/** True of a procedure that is about somebody at the desk or on the line: its opening asks for them. */
export const takesContact = (opening: z.ZodObject): boolean =>
  formOf(opening).some((field) => isCallList(field) || brought.includes(contactFieldOf(field)))

function known(context: ReceptionContext, field: FormField): unknown {
  const from = contactFieldOf(field)
  if (from) return context[from]
  const call = callOf(context)
  return isCallList(field) && Object.keys(call).length > 0 ? [call] : null
}

/** The input of the other case: what is known here, and over it what the clerk adds. */
export function inputOfReferral(
  context: ReceptionContext,
  opening: z.ZodObject,
  { to, input = {} }: { readonly to: string; readonly input?: Input | undefined },
): Input {
  const here = formOf(opening).map((field) => [field.name, known(context, field)] as const)
  const purpose = to === 'return-call' ? { purpose: 'enquiry' } : {}
  return { ...purpose, ...said(Object.fromEntries(here)), ...said(input) }
}

/** What the other opening still needs, or what the clerk added and it does not take. */
export function missingForReferral(
  context: ReceptionContext,
  opening: z.ZodObject,
  referring: Parameters<typeof inputOfReferral>[2],
): readonly string[] {
  const whole = inputOfReferral(context, opening, referring)
  const added: Input = referring.input ?? {}
  return Object.entries(opening.shape).flatMap(([name, given]) => {
    const field = given as z.ZodType
    // What is known here may be sealed: only whether it is there can be seen.
    const isFit = name in added || !(name in whole) ? field.safeParse(whole[name]).success : true
    return name === 'type' || isFit ? [] : [name]
  })
}
