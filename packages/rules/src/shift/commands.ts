import { z } from 'zod'
import { anyStaff, commonSpecs } from '../conventions/specs'
import { count, drawerId, fen, id, staffIds, words, yesNo } from '../field'
import type { CommandSpec } from '../procedure'
import { tally } from '../receipts/tally'

const counted = tally()
const reason = words().optional()
const transfersMax = 200
const notesMax = 50
/** The most that may have to read one note. */
const readersMax = 20

const open = z.object({
  type: z.literal('open'),
  drawerId: drawerId(),
  counted,
  reason,
  /** The shift that is taken over, and what of its notes is still unread; the system says so. */
  takenFrom: id().optional(),
  notes: z
    .array(
      z.object({
        note: words(),
        writtenBy: id(),
        readers: z.array(id()).max(readersMax),
        readBy: z.array(id()).max(readersMax),
      }),
    )
    .max(notesMax)
    .optional(),
})
const start = z.object({ type: z.literal('start'), counted, reason })
const compile = z.object({ type: z.literal('compile') })
const countDrawer = z.object({ type: z.literal('countDrawer'), counted, reason })
const signOff = z.object({
  type: z.literal('signOff'),
  counted,
  reason,
  /** The drawer stays locked, and the same person starts again with a count. */
  isLocked: yesNo().optional(),
})
const takeOver = z.object({
  type: z.literal('takeOver'),
  counted,
  reason,
  /** The transfers that still wait, each named by its case. */
  transfers: z.array(id()).max(transfersMax).optional(),
})
const noteForNext = z.object({
  type: z.literal('noteForNext'),
  note: words(),
  readers: staffIds(readersMax),
})
const readNote = z.object({ type: z.literal('readNote'), noteNo: count(1, 1000) })
const supplyChange = z.object({ type: z.literal('supplyChange'), amountFen: fen() })
const collectTakings = z.object({ type: z.literal('collectTakings'), counted })
const settleDifference = z.object({ type: z.literal('settleDifference'), reason: words() })

const schemas = {
  open,
  start,
  compile,
  countDrawer,
  signOff,
  takeOver,
  noteForNext,
  readNote,
  supplyChange,
  collectTakings,
  settleDifference,
} as const

export type ShiftCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

export const shiftCommands = {
  ...commonSpecs,
  open: { schema: open, by: ['receptionist'], clause: 'H-shift-1' },
  start: { schema: start, by: ['receptionist'], clause: 'H-shift-6' },
  compile: { schema: compile, by: ['receptionist'], clause: 'H-shift-3' },
  countDrawer: { schema: countDrawer, by: ['receptionist'], clause: 'H-shift-4' },
  signOff: { schema: signOff, by: ['receptionist'], clause: 'H-shift-2' },
  takeOver: { schema: takeOver, by: ['receptionist'], clause: 'H-shift-2' },
  noteForNext: { schema: noteForNext, by: ['receptionist'], clause: 'H-shift-8' },
  readNote: { schema: readNote, by: anyStaff, clause: 'H-shift-8' },
  supplyChange: { schema: supplyChange, by: ['cashier'], clause: 'H-shift-9' },
  collectTakings: { schema: collectTakings, by: ['cashier'], clause: 'H-shift-9' },
  settleDifference: { schema: settleDifference, by: ['supervisor'], clause: 'H-shift-5' },
} as const satisfies Record<string, CommandSpec>
