import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  consent,
  count,
  id,
  instant,
  line,
  offered,
  personalLine,
  personId,
  personName,
  phone,
  plate,
  unitId,
  words,
  yesNo,
} from '../field'
import type { CommandSpec } from '../procedure'

/** The purposes a kiosk offers as tiles; any other words are as good. */
export const visitPurposes = [
  'social',
  'business',
  'delivery',
  'repairs',
  'viewing',
  'other',
] as const

const details = {
  visitorName: personName().optional(),
  phone: phone().optional(),
  hostUnitId: unitId().optional(),
  hostPersonId: personId().optional(),
  /** The host as typed, when the kiosk has no network to look anybody up. */
  hostText: personalLine(60).optional(),
  purpose: offered(visitPurposes, personalLine(60)).optional(),
  partySize: count(1, 99).optional(),
  vehiclePlate: plate().optional(),
  photoId: id().optional(),
  consent: consent().optional(),
} as const

const open = z.object({ type: z.literal('open'), ...details })
const announce = z.object({
  type: z.literal('announce'),
  ...details,
  /** When a kiosk without network took it down, and the slip it gave. */
  takenAt: instant().optional(),
  slipNo: line(12).optional(),
})
const invite = z.object({
  type: z.literal('invite'),
  expectedAt: instant(),
  visitorName: personName(),
  phone: phone().optional(),
  hostUnitId: unitId().optional(),
  hostPersonId: personId().optional(),
  reusable: yesNo().optional(),
})
const arrive = z.object({
  type: z.literal('arrive'),
  code: personalLine(64),
  partySize: count(1, 99).optional(),
  consent: consent().optional(),
})
const admit = z.object({
  type: z.literal('admit'),
  escort: yesNo(),
  askedHost: yesNo().optional(),
})
const decline = z.object({ type: z.literal('decline'), reason: words() })
const askDesk = z.object({ type: z.literal('askDesk') })
const signOut = z.object({
  type: z.literal('signOut'),
  people: count(1, 99).optional(),
  badgeNo: count(1, 9999).optional(),
  phoneTail: personalLine(4).optional(),
})
const join = z.object({ type: z.literal('join') })

const schemas = { open, announce, invite, arrive, admit, decline, askDesk, signOut, join } as const

export type VisitorCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const visitorCommands = {
  open: { schema: open, by: ['receptionist', 'kiosk', 'host'], clause: 'R1-4' },
  announce: { schema: announce, by: ['receptionist', 'kiosk'], clause: 'R1-4' },
  invite: { schema: invite, by: ['receptionist', 'host'], clause: 'H-visitor-5' },
  arrive: { schema: arrive, by: ['receptionist', 'kiosk'], clause: 'H-visitor-4' },
  admit: { schema: admit, by: ['receptionist', 'host'], clause: 'H-visitor-2' },
  decline: { schema: decline, by: ['receptionist', 'host'], clause: 'H-visitor-2' },
  askDesk: { schema: askDesk, by: ['receptionist', 'kiosk'], clause: 'H-visitor-9' },
  signOut: { schema: signOut, by: ['receptionist', 'kiosk'], clause: 'H-visitor-6' },
  join: { schema: join, by: ['system'], clause: 'H-visitor-12' },
  ...commonSpecs,
  withdraw: { ...commonSpecs.withdraw, by: ['receptionist', 'kiosk'] },
} as const satisfies Record<string, CommandSpec>
