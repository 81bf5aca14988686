import type { Announcement, Desk, KioskVisit, VisitListener } from '../desk/desk'
import { DeskError, type Problem } from '../desk/problem'
import { hosts, place, waitingVisit } from '../gallery/fixed-views'

/** The network's end of the kiosk in tests: says what it is told to say, and keeps what it hears. */
export interface RecordingDesk extends Desk {
  readonly heard: string[]
  readonly announced: Announcement[]
  /** Problems the next calls of that name meet, in order. */
  readonly failNext: (call: keyof Desk, ...problems: readonly Problem[]) => void
  readonly showVisit: (change: Partial<KioskVisit>) => void
}

export function createRecordingDesk(): RecordingDesk {
  const heard: string[] = []
  const announced: Announcement[] = []
  const troubles = new Map<keyof Desk, Problem[]>()
  const listeners = new Set<VisitListener>()
  const answer = async <Answer>(call: keyof Desk, value: Answer): Promise<Answer> => {
    heard.push(call)
    const problem = troubles.get(call)?.shift()
    if (problem) throw new DeskError(problem)
    return value
  }
  return {
    heard,
    announced,
    failNext: (call, ...problems) => troubles.set(call, [...problems]),
    showVisit: (change) => {
      for (const { onVisit } of listeners) onVisit({ ...waitingVisit, ...change })
    },
    findPlace: () => answer('findPlace', place),
    enrol: () => answer('enrol', undefined),
    findHosts: () => answer('findHosts', hosts),
    announce: (announcement) => {
      announced.push(announcement)
      return answer('announce', waitingVisit)
    },
    watchVisit: (_caseId, listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    askDesk: () => answer('askDesk', undefined),
    withdraw: () => answer('withdraw', undefined),
    signOut: () => answer('signOut', undefined),
    callDesk: () => answer('callDesk', undefined),
  }
}
