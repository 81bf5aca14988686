import { z } from 'zod'
import { attachmentId, count, instant, line, staffId, words } from '../field'

/** What every procedure understands, whatever its own commands are. */
export const commonCommands = {
  amend: z.object({
    type: z.literal('amend'),
    field: line(60),
    value: z.union([z.string(), z.number(), z.boolean()]),
    reason: words(),
  }),
  reassign: z.object({ type: z.literal('reassign'), personId: staffId() }),
  withdraw: z.object({ type: z.literal('withdraw'), reason: words() }),
  addNote: z.object({ type: z.literal('addNote'), note: words() }),
  attach: z.object({ type: z.literal('attach'), attachmentId: attachmentId(), fileName: words() }),
  review: z.object({ type: z.literal('review'), remark: words().optional() }),
  reopen: z.object({ type: z.literal('reopen'), reason: words() }),
  markSeen: z.object({ type: z.literal('markSeen') }),
  /** Shows a masked value to the sender; `sequence` names the entry it stands in. */
  reveal: z.object({
    type: z.literal('reveal'),
    field: line(60),
    sequence: count(1, 1_000_000).optional(),
  }),
  strikeClock: z.object({ type: z.literal('strikeClock'), kind: line(60), dueAt: instant() }),
} as const

export type CommonCommand = z.infer<(typeof commonCommands)[keyof typeof commonCommands]>
