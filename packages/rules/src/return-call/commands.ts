import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { callList, choice, count, line, offered, staffId, words } from '../field'
import { personal } from '../personal'
import type { CommandSpec } from '../procedure'

/** The most that one round of calls may list. */
export const targetsMax = 30

/** Why the desk rings, to choose from; any other words are as good. */
export const returnCallPurposes = [
  'missedCall',
  'enquiry',
  'declinedDemand',
  'satisfaction',
  'announcement',
] as const

export const returnCallSatisfactions = [
  'verySatisfied',
  'satisfied',
  'neutral',
  'dissatisfied',
] as const
export type ReturnCallSatisfaction = (typeof returnCallSatisfactions)[number]

const target = count(1, targetsMax).optional()

const open = z.object({
  type: z.literal('open'),
  targets: callList(targetsMax),
  purpose: offered(returnCallPurposes, personal(line(60))),
  assignedBy: staffId().optional(),
  script: words().optional(),
})
const reached = z.object({
  type: z.literal('reached'),
  /** Its place in the list; the next one who is not settled when left out. */
  target,
  answer: words(),
  satisfaction: choice(returnCallSatisfactions).optional(),
})
const noAnswer = z.object({ type: z.literal('noAnswer'), target })
const report = z.object({ type: z.literal('report'), summary: words() })

const schemas = { open, reached, noAnswer, report } as const

export type ReturnCallCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const returnCallCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R7-3.10' },
  reached: { schema: reached, by: ['receptionist'], clause: 'R7-4.9' },
  noAnswer: { schema: noAnswer, by: ['receptionist'], clause: 'R7-4.9' },
  report: { schema: report, by: ['receptionist'], clause: 'R7-4.9' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
