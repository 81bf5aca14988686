import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choice,
  count,
  line,
  offered,
  personalLine,
  personName,
  staffId,
  unitId,
  words,
  yesNo,
} from '../field'
import type { CommandSpec } from '../procedure'
import { contactOutcomes, mailCarriers, mailCollectors, mailKinds, mailMeans } from './kinds'

export const mailCarrier = () => offered(mailCarriers, line(60))

const open = z.object({
  type: z.literal('open'),
  kind: choice(mailKinds),
  recipient: personName(),
  unitId: unitId(),
  /** The address as it is written on the item. */
  destination: personalLine(120).optional(),
  carrier: mailCarrier(),
  trackingNo: line(60).optional(),
  count: count(1, 999).optional(),
})
const inspect = z.object({
  type: z.literal('inspect'),
  damaged: yesNo(),
  remark: words().optional(),
})
const signFor = z.object({ type: z.literal('signFor') })
const turnDown = z.object({ type: z.literal('turnDown'), reason: words() })
const shelve = z.object({ type: z.literal('shelve'), place: line(60) })
const notify = z.object({ type: z.literal('notify'), stewardId: staffId().optional() })
const collect = z.object({
  type: z.literal('collect'),
  code: personalLine(64).optional(),
  /** The desk has seen the owner's ID: they came without the code. */
  idChecked: yesNo().optional(),
  collector: choice(mailCollectors).optional(),
  /** A typed name, or the id of an attachment that shows the signature. */
  signature: personName(),
})
const contactOwner = z.object({
  type: z.literal('contactOwner'),
  means: choice(mailMeans),
  outcome: choice(contactOutcomes),
})
const holdForOwner = z.object({ type: z.literal('holdForOwner') })
const returnToSender = z.object({
  type: z.literal('returnToSender'),
  /** The number under which the carrier takes it back. */
  returnNo: line(60).optional(),
})

const schemas = {
  open,
  inspect,
  signFor,
  turnDown,
  shelve,
  notify,
  collect,
  contactOwner,
  holdForOwner,
  returnToSender,
} as const

export type MailCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})

/** In the order in which a form offers them: what the item waits for comes first. */
export const mailCommands = {
  open: desk(open, 'R7-4.2.2'),
  signFor: desk(signFor, 'R7-4.2.1'),
  inspect: desk(inspect, 'R7-4.2.1'),
  turnDown: desk(turnDown, 'R7-4.2.1'),
  notify: desk(notify, 'R7-4.2.3'),
  holdForOwner: desk(holdForOwner, 'R7-4.2.6.2'),
  returnToSender: desk(returnToSender, 'R7-4.2.6.2'),
  collect: { schema: collect, by: ['receptionist', 'steward'], clause: 'R7-4.2.3' },
  contactOwner: desk(contactOwner, 'R7-4.2.6.1'),
  shelve: desk(shelve, 'R7-4.2.5'),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
