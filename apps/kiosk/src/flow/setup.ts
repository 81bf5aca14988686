import { assign, fromCallback, fromPromise, setup } from 'xstate'
import type { Announcement, Enrolment, Farewell, KioskVisit, Place } from '../desk/desk'
import { problemOf } from '../desk/problem'
import type { FlowEvent } from './events'
import { type Draft, emptyDraft, type Screen } from './view'

export interface FlowContext {
  readonly newId: () => string
  readonly now: () => number
  readonly place: Place | null
  readonly isOnline: boolean
  readonly draft: Draft
  readonly caseId: string
  readonly commandId: string
  readonly consent: Announcement['consent']
  readonly tries: number
  readonly hasProblem: boolean
  readonly visit: KioskVisit | null
  /** Whether the visitor can sign out here later. */
  readonly hasPhone: boolean
  readonly code: string
  readonly pxPerMm: number | null
}

export type FlowTag = Screen | 'busy' | 'asking' | 'ringing' | 'coming' | 'unheard'

/** A visit that nobody has begun: what is left when everything is forgotten. */
export const nobody = {
  draft: emptyDraft,
  caseId: '',
  commandId: '',
  consent: { version: '', at: '' },
  tries: 0,
  hasProblem: false,
  visit: null,
  hasPhone: false,
  code: '',
} as const satisfies Partial<FlowContext>

const seconds = (count: number) => count * 1000

const unplugged = () => Promise.reject(new Error('The flow was started without a desk'))

const waitMs = ({ context: { visit } }: { context: FlowContext }) => {
  const { announcedAt, waitsUntil } = visit ?? {}
  const known = announcedAt && waitsUntil ? Date.parse(waitsUntil) - Date.parse(announcedAt) : 0
  return (known > 0 ? known : seconds(180)) + seconds(15)
}

export const flow = setup({
  types: {
    context: {} as FlowContext,
    events: {} as FlowEvent,
    input: {} as Pick<FlowContext, 'newId' | 'now'>,
    tags: {} as FlowTag,
  },
  actors: {
    findPlace: fromPromise<Place>(unplugged),
    enrol: fromPromise<void, Enrolment>(unplugged),
    announce: fromPromise<KioskVisit, Announcement>(unplugged),
    watchVisit: fromCallback<FlowEvent, { readonly caseId: string }>(() => undefined),
    signOut: fromPromise<void, Farewell>(unplugged),
    callDesk: fromPromise<void, { readonly screen: string }>(unplugged),
  },
  actions: {
    resetLanguage: () => undefined,
    askDesk: () => undefined,
    withdraw: () => undefined,
    forget: assign(nobody),
    markProblem: assign({ hasProblem: true }),
  },
  guards: {
    isOffline: ({ context }) => !context.isOnline,
    isByCar: ({ context }) => context.draft.isByCar,
    isWelcome: ({ context }) => context.visit?.screen === 'welcome',
    isSeeDesk: ({ context }) => context.visit?.screen === 'seeDesk',
    isGone: ({ context }) => context.visit?.screen === 'gone',
  },
  delays: {
    idle: seconds(45),
    answer: seconds(20),
    retry: seconds(2),
    thanks: seconds(10),
    reading: seconds(30),
    notice: seconds(6),
    recheck: seconds(60),
    reconnect: seconds(5),
    wait: waitMs,
  },
})

/** True when the failed call never reached the server. */
export const isLineDown = ({ event }: { event: { error: unknown } }) =>
  problemOf(event.error).kind === 'line'
