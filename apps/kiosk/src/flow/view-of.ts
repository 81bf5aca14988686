import type { SnapshotFrom } from 'xstate'
import type { kioskFlow } from './kiosk-flow'
import type { FlowTag } from './setup'
import { screens, type View } from './view'

const bells = ['ringing', 'coming', 'unheard'] as const

/** What the screens see of the flow. */
export function viewOf(snapshot: SnapshotFrom<typeof kioskFlow>): View {
  const { place, isOnline, draft, visit, hasProblem, hasPhone, pxPerMm } = snapshot.context
  const has = (tag: FlowTag) => snapshot.hasTag(tag)
  return {
    screen: screens.find(has) ?? 'welcome',
    isBusy: has('busy'),
    isAsking: has('asking'),
    bell: bells.find(has) ?? 'quiet',
    isOnline,
    hasProblem,
    place,
    pxPerMm: pxPerMm ?? place?.pxPerMm ?? null,
    draft,
    visit,
    hasPhone,
  }
}
