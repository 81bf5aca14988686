import { z } from 'zod'
import { anyStaff, commonSpecs } from '../conventions/specs'
import { choice, department, staffId, words, yesNo } from '../field'
import { matterFields } from '../matter'
import type { CommandSpec } from '../procedure'
import { complaintCategories, complaintSeverities } from './categories'

export const satisfactions = [
  'verySatisfied',
  'satisfied',
  'neutral',
  'dissatisfied',
  'notReached',
] as const
export type Satisfaction = (typeof satisfactions)[number]

const open = z.object({
  type: z.literal('open'),
  ...matterFields,
  category: choice(complaintCategories),
  severity: choice(complaintSeverities),
  anonymous: yesNo().optional(),
  /** The member of staff that the complaint is about. */
  about: staffId().optional(),
})
const assign = z.object({
  type: z.literal('assign'),
  department: department().optional(),
  personId: staffId().optional(),
})
const judge = z.object({ type: z.literal('judge'), valid: yesNo(), reason: words() })
const raise = z.object({ type: z.literal('raise'), reason: words() })
const acknowledge = z.object({ type: z.literal('acknowledge') })
const resolve = z.object({ type: z.literal('resolve'), method: words(), result: words() })
const reply = z.object({
  type: z.literal('reply'),
  by: choice(['phone', 'visit', 'letter', 'online']),
  words: words(),
})
const recordSatisfaction = z.object({
  type: z.literal('recordSatisfaction'),
  satisfaction: choice(satisfactions),
})
const closeDissatisfied = z.object({ type: z.literal('closeDissatisfied'), reason: words() })
const closeUnresolvable = z.object({ type: z.literal('closeUnresolvable'), reason: words() })

const schemas = {
  open,
  assign,
  judge,
  raise,
  acknowledge,
  resolve,
  reply,
  recordSatisfaction,
  closeDissatisfied,
  closeUnresolvable,
} as const

export type ComplaintCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const complaintCommands = {
  open: { schema: open, by: ['receptionist', 'kiosk'], clause: 'R2-3.1.1' },
  assign: { schema: assign, by: ['receptionist'], clause: 'R7-4.1.2.1' },
  judge: { schema: judge, by: ['receptionist'], clause: 'R7-4.1.3.4' },
  raise: { schema: raise, by: ['receptionist'], clause: 'R6-4.3.2' },
  acknowledge: { schema: acknowledge, by: ['manager'], clause: 'R6-4.3.2' },
  resolve: { schema: resolve, by: anyStaff, clause: 'R6-4.3.1' },
  reply: { schema: reply, by: ['receptionist'], clause: 'R7-4.1.2.2' },
  recordSatisfaction: { schema: recordSatisfaction, by: ['receptionist'], clause: 'R7-4.1.3.3' },
  closeDissatisfied: { schema: closeDissatisfied, by: ['manager'], clause: 'H-complaint-3' },
  closeUnresolvable: { schema: closeUnresolvable, by: ['manager'], clause: 'R2-3.3.3' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
