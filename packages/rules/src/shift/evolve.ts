import { evolveCommon, isCommonFact } from '../conventions/facts'
import type { FactOf } from '../procedure'
import { emptyTally } from '../receipts/tally'
import type { Shift, ShiftContext, ShiftNote } from './facts'

/** The only place where a shift's memory changes. */
export function evolveShift(context: ShiftContext, fact: FactOf<Shift>): ShiftContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'shiftStarted': {
      const { type, ...started } = fact
      return { ...context, ...started }
    }
    case 'drawerCounted': {
      const { counted, expected, difference, countedBy, countedAt, reason } = fact
      const lastCount = { counted, expected, difference, countedBy, countedAt, reason }
      return { ...context, lastCount, difference }
    }
    case 'handoverCompiled': {
      const { type, compiledAt, ...compilation } = fact
      return { ...context, compilation, compiledAt }
    }
    case 'shiftSignedOff': {
      const { type, ...signed } = fact
      return { ...context, ...signed }
    }
    case 'shiftResumed':
      return { ...context, ...resumed, startedAt: fact.startedAt }
    case 'shiftTakenOver':
      return { ...context, takenOverBy: fact.takenOverBy }
    case 'noteLeft': {
      const { type, ...note } = fact
      return { ...context, notes: [...context.notes, note] }
    }
    case 'noteRead':
      return { ...context, notes: context.notes.map((note) => readNow(note, fact)) }
    case 'differenceSettled':
      return { ...context, difference: emptyTally }
    case 'changeSupplied':
    case 'takingsCollected':
    case 'posted':
      return context
  }
}

/** What was gathered for yesterday's handover is gathered again. */
const resumed = {
  isLocked: false,
  signedOffBy: null,
  signedOffAt: null,
  compilation: null,
  compiledAt: null,
} as const

const readNow = (
  note: ShiftNote,
  { noteNo, personId }: { readonly noteNo: number; readonly personId: string | null },
): ShiftNote =>
  note.noteNo === noteNo && personId ? { ...note, readBy: [...note.readBy, personId] } : note
