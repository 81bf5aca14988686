import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  choice,
  choices,
  count,
  department,
  id,
  line,
  personName,
  staffId,
  unitId,
  words,
} from '../field'
import type { CommandSpec } from '../procedure'

export const orderPriorities = ['emergency', 'urgent', 'normal'] as const
export const orderCopies = ['desk', 'department', 'owner'] as const
export const orderSatisfactions = ['satisfied', 'neutral', 'dissatisfied'] as const

const open = z.object({
  type: z.literal('open'),
  unitId: unitId().optional(),
  /** Where it is, when it is in no unit. */
  place: line(60).optional(),
  matter: words(),
  department: department(),
  stewardId: staffId().optional(),
  priority: choice(orderPriorities),
  sourceCaseId: id().optional(),
})
const issue = z.object({ type: z.literal('issue') })
/** A typed name, or the id of an attachment that shows the signature. */
const receive = z.object({ type: z.literal('receive'), signature: personName() })
const start = z.object({ type: z.literal('start') })
const finish = z.object({
  type: z.literal('finish'),
  result: words(),
  materials: words().optional(),
  labourMinutes: count(0, 100_000).optional(),
})
const reject = z.object({ type: z.literal('reject'), reason: words() })
const reissue = z.object({
  type: z.literal('reissue'),
  department: department(),
  stewardId: staffId().optional(),
})
const cancel = z.object({ type: z.literal('cancel'), reason: words() })
const apologise = z.object({ type: z.literal('apologise'), words: words() })
const report = z.object({
  type: z.literal('report'),
  result: words(),
  satisfaction: choice(orderSatisfactions),
})
const closeDissatisfied = z.object({ type: z.literal('closeDissatisfied'), reason: words() })
const collectCopies = z.object({ type: z.literal('collectCopies'), copies: choices(orderCopies) })
const listMissingCopy = z.object({ type: z.literal('listMissingCopy'), copy: choice(orderCopies) })
const writeOffCopy = z.object({
  type: z.literal('writeOffCopy'),
  copy: choice(orderCopies),
  reason: words(),
})

const schemas = {
  open,
  issue,
  receive,
  start,
  finish,
  reject,
  reissue,
  cancel,
  apologise,
  report,
  closeDissatisfied,
  collectCopies,
  listMissingCopy,
  writeOffCopy,
} as const

export type DispatchOrderCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})
const supervisor = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['supervisor'],
  clause,
})
const worker = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['department', 'steward'],
  clause,
})

export const dispatchOrderCommands = {
  open: desk(open, 'R0-6'),
  issue: desk(issue, 'R7-3.11'),
  receive: worker(receive, 'R7-4.10.1'),
  start: worker(start, 'H-dispatch-order-1'),
  finish: worker(finish, 'H-dispatch-order-1'),
  reject: worker(reject, 'H-dispatch-order-3'),
  reissue: desk(reissue, 'H-dispatch-order-3'),
  cancel: desk(cancel, 'H-dispatch-order-3'),
  apologise: desk(apologise, 'R7-4.10.3'),
  report: desk(report, 'R7-4.10.3'),
  closeDissatisfied: supervisor(closeDissatisfied, 'R7-4.10.3'),
  collectCopies: desk(collectCopies, 'R7-4.10.4'),
  listMissingCopy: desk(listMissingCopy, 'R7-4.10.4'),
  writeOffCopy: supervisor(writeOffCopy, 'R7-4.10.4'),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
