import { SimulatedClock } from 'xstate'
import type { FlowEvent } from '../flow/events'
import { startFlow } from '../flow/start-flow'
import { viewOf } from '../flow/view-of'
import { hosts } from '../gallery/fixed-views'
import { createRecordingDesk } from './recording-desk'

const now = Date.parse('2026-11-23T06:05:00.000Z')

/** Lets promises that are already settled be heard. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** A person at a kiosk whose clock only moves when the test says so. */
export async function atKiosk(desk = createRecordingDesk()) {
  const clock = new SimulatedClock()
  const resets: string[] = []
  let ids = 0
  const flow = startFlow({
    desk,
    clock,
    newId: () => `id-${++ids}`,
    now: () => now,
    resetLanguage: () => resets.push('zh-CN'),
  })
  await settle()
  const does = async (...events: readonly FlowEvent[]) => {
    for (const event of events) {
      flow.send(event)
      await settle()
    }
  }
  return {
    desk,
    resets,
    does,
    view: () => viewOf(flow.getSnapshot()),
    memory: () => JSON.stringify(flow.getPersistedSnapshot()),
    passes: async (seconds: number) => {
      clock.increment(seconds * 1000)
      await settle()
    },
  }
}

const host = hosts[0] ?? null
if (!host) throw new Error('The fixed views hold no host')

/** Everything a visitor on foot touches up to the consent screen. */
export const untilConsent: readonly FlowEvent[] = [
  { type: 'visit' },
  { type: 'hostChosen', host, hostText: '3-1202' },
  { type: 'purposeChosen', purpose: 'social' },
  { type: 'partyCounted', partySize: 2, isByCar: false },
  { type: 'nameGiven', visitorName: '林晓雨' },
  { type: 'phoneGiven', phone: '13800138000' },
]

export const untilWaiting: readonly FlowEvent[] = [
  ...untilConsent,
  { type: 'agreed', consentVersion: '1' },
]
