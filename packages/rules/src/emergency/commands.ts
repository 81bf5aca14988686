import { z } from 'zod'
import { complaintSeverities } from '../complaint/categories'
import { commonSpecs } from '../conventions/specs'
import { choice, line, offered, personName, phone, unitId, words } from '../field'
import type { CommandSpec } from '../procedure'

export const emergencyKinds = [
  'burstPipe',
  'powerCut',
  'fire',
  'lift',
  'security',
  'medical',
  'other',
] as const
export type EmergencyKind = (typeof emergencyKinds)[number]

/** The departments that go to an emergency (R7-4.1.4.1). */
export const emergencyTeams = ['security', 'engineering'] as const
export type EmergencyTeam = (typeof emergencyTeams)[number]

/** Who is told that it is being handled, to choose from; any other words are as good. */
export const emergencyAudiences = ['reporter', 'household', 'building', 'everyone'] as const

const open = z.object({
  type: z.literal('open'),
  kind: choice(emergencyKinds),
  place: line(60),
  reporter: personName(),
  severity: choice(complaintSeverities),
  reporterPhone: phone().optional(),
  unitId: unitId().optional(),
  matter: words().optional(),
})
const relay = z.object({ type: z.literal('relay'), to: choice(emergencyTeams) })
const takeInHand = z.object({ type: z.literal('takeInHand') })
const informOwner = z.object({
  type: z.literal('informOwner'),
  /** May name somebody, so the case keeps it as `name`, which is sealed. */
  to: offered(emergencyAudiences, line(60)),
  words: words(),
})
const answerEnquiry = z.object({
  type: z.literal('answerEnquiry'),
  question: words().optional(),
  answer: words(),
})
const raise = z.object({ type: z.literal('raise'), reason: words() })
const resolve = z.object({ type: z.literal('resolve'), result: words() })
const file = z.object({
  type: z.literal('file'),
  report: words(),
  cause: words().optional(),
  loss: words().optional(),
})

const schemas = {
  open,
  relay,
  takeInHand,
  informOwner,
  answerEnquiry,
  raise,
  resolve,
  file,
} as const

export type EmergencyCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const emergencyCommands = {
  open: { schema: open, by: ['receptionist'], clause: 'R7-4.1.4' },
  relay: { schema: relay, by: ['receptionist'], clause: 'R7-4.1.4.1' },
  takeInHand: { schema: takeInHand, by: ['department'], clause: 'R7-4.1.4.1' },
  informOwner: { schema: informOwner, by: ['receptionist'], clause: 'R7-4.1.4.2' },
  answerEnquiry: { schema: answerEnquiry, by: ['receptionist'], clause: 'R7-4.1.4.1' },
  raise: { schema: raise, by: ['receptionist'], clause: 'R6-4.3.2' },
  resolve: { schema: resolve, by: ['receptionist', 'department'], clause: 'R7-4.1.4.1' },
  file: { schema: file, by: ['receptionist'], clause: 'H-emergency-2' },
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
