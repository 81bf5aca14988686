import { z } from 'zod'
import { complaintCategories, complaintSeverities } from '../complaint/categories'
import { commonSpecs } from '../conventions/specs'
import { choice, department, staffId, words, yesNo } from '../field'
import { matterFields } from '../matter'
import type { CommandSpec } from '../procedure'

const open = z.object({ type: z.literal('open'), ...matterFields })
const complete = z.object({ type: z.literal('complete'), handling: words(), result: words() })
const forward = z.object({
  type: z.literal('forward'),
  department: department(),
  order: yesNo().optional(),
})
const followUp = z.object({ type: z.literal('followUp'), note: words() })
const accept = z.object({ type: z.literal('accept') })
const reportProgress = z.object({ type: z.literal('reportProgress'), note: words() })
const reportDone = z.object({ type: z.literal('reportDone'), handling: words() })
const handBack = z.object({ type: z.literal('handBack'), reason: words() })
const closeUnresolvable = z.object({ type: z.literal('closeUnresolvable'), reason: words() })
const reclassify = z.object({
  type: z.literal('reclassify'),
  category: choice(complaintCategories),
  severity: choice(complaintSeverities),
  about: staffId().optional(),
})
const feedBack = z.object({
  type: z.literal('feedBack'),
  department: department(),
  words: words(),
})
const acknowledge = z.object({ type: z.literal('acknowledge'), of: choice(['feedBack', 'grave']) })
const markGrave = z.object({ type: z.literal('markGrave'), reason: words() })

const schemas = {
  open,
  complete,
  forward,
  followUp,
  accept,
  reportProgress,
  reportDone,
  handBack,
  closeUnresolvable,
  reclassify,
  feedBack,
  acknowledge,
  markGrave,
} as const

export type ServiceRequestCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})
const ofDepartment = (schema: z.ZodObject): CommandSpec => ({
  schema,
  // The system passes on what was done on the order.
  by: ['department', 'system'],
  clause: 'R2-3.4.1',
})

export const serviceRequestCommands = {
  open: { schema: open, by: ['receptionist', 'kiosk'], clause: 'R2-3.1.1' },
  complete: desk(complete, 'R2-3.1.3'),
  forward: desk(forward, 'R2-3.1.3'),
  followUp: desk(followUp, 'R2-3.1.4'),
  accept: ofDepartment(accept),
  reportProgress: ofDepartment(reportProgress),
  reportDone: ofDepartment(reportDone),
  handBack: ofDepartment(handBack),
  closeUnresolvable: { schema: closeUnresolvable, by: ['manager'], clause: 'R2-3.3.3' },
  reclassify: desk(reclassify, 'R2-4.4'),
  feedBack: desk(feedBack, 'R7-4.8'),
  acknowledge: { schema: acknowledge, by: ['department', 'director'], clause: 'R7-4.8' },
  markGrave: desk(markGrave, 'R7-4.8'),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
