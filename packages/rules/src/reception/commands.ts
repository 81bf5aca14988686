import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  answerSource,
  choice,
  count,
  instant,
  line,
  offered,
  personName,
  phone,
  procedureId,
  staffId,
  unitId,
  words,
  yesNo,
} from '../field'
import { channels } from '../matter'
import type { CommandSpec } from '../procedure'

export const contactKinds = ['owner', 'resident', 'tenant', 'merchant', 'visitor', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How somebody is addressed, to choose from; any other words are as good. */
export const honorifics = ['mr', 'ms'] as const

const identity = {
  name: personName().optional(),
  honorific: offered(honorifics, line(20)).optional(),
  phone: phone().optional(),
  unitId: unitId().optional(),
} as const

const answering = {
  answer: words(),
  /** The article or the department that the answer rests on. */
  source: answerSource().optional(),
} as const

const schemas = {
  open: z.object({
    type: z.literal('open'),
    channel: choice(channels),
    /** The post that met the owner and told the desk. */
    receivedBy: line(60).optional(),
    /** Of a call that is in hand already. */
    rings: count(1, 99).optional(),
    ...identity,
    kind: choice(contactKinds).optional(),
    matter: words().optional(),
    isComplaint: yesNo().optional(),
  }),
  answer: z.object({ type: z.literal('answer'), rings: count(1, 99).optional() }),
  ringOff: z.object({ type: z.literal('ringOff'), phone: phone().optional() }),
  identify: z.object({ type: z.literal('identify'), ...identity, kind: choice(contactKinds) }),
  noteMatter: z.object({
    type: z.literal('noteMatter'),
    matter: words(),
    isComplaint: yesNo().optional(),
  }),
  lookUp: z.object({ type: z.literal('lookUp') }),
  giveAnswer: z.object({ type: z.literal('giveAnswer'), ...answering }),
  promiseCallback: z.object({
    type: z.literal('promiseCallback'),
    callbackAt: instant(),
    matter: words(),
  }),
  callBack: z.object({ type: z.literal('callBack'), ...answering }),
  introduce: z.object({ type: z.literal('introduce'), assistantId: staffId() }),
  refer: z.object({
    type: z.literal('refer'),
    to: procedureId(),
    /** What the other case needs beyond what is known here. */
    input: z.record(z.string(), z.unknown()).optional(),
  }),
  declineUnreasonable: z.object({ type: z.literal('declineUnreasonable'), explanation: words() }),
  repeatBack: z.object({ type: z.literal('repeatBack') }),
  farewell: z.object({ type: z.literal('farewell') }),
  callerHungUp: z.object({ type: z.literal('callerHungUp') }),
} as const

export type ReceptionCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

// Whom the receptionist introduces, the assistant serves to the end.
const served = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist', 'assistant'],
  clause,
})
const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})

export const receptionCommands = {
  open: desk(schemas.open, 'R7-4.1.1.1'),
  answer: desk(schemas.answer, 'R1-6'),
  ringOff: desk(schemas.ringOff, 'R1-6'),
  identify: served(schemas.identify, 'R3-4.1.2'),
  noteMatter: served(schemas.noteMatter, 'R7-4.1.1.3'),
  lookUp: served(schemas.lookUp, 'R1-3'),
  giveAnswer: served(schemas.giveAnswer, 'R0-3'),
  promiseCallback: served(schemas.promiseCallback, 'R7-4.1.1.2'),
  callBack: served(schemas.callBack, 'R7-4.1.1.2'),
  introduce: desk(schemas.introduce, 'R1-2'),
  refer: desk(schemas.refer, 'R6-3'),
  declineUnreasonable: desk(schemas.declineUnreasonable, 'R3-4.1.4'),
  repeatBack: served(schemas.repeatBack, 'R1-8'),
  farewell: served(schemas.farewell, 'R1-5'),
  callerHungUp: served(schemas.callerHungUp, 'R1-8'),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
