import type { SimulatedClock } from 'xstate'
import type { Desk } from '../desk/desk'
import { AskContext } from '../flow/ask-context'
import type { Session } from '../flow/late-flow'
import { startFlow } from '../flow/start-flow'
import type { View } from '../flow/view'
import { viewOf } from '../flow/view-of'
import { Screens } from './screens'

interface Surroundings {
  readonly desk: Desk
  readonly newId: () => string
  readonly now: () => number
  readonly resetLanguage: () => void
  readonly clock?: SimulatedClock
}

/** The live flow with its screens, against one desk. */
export function openSession(surroundings: Surroundings): Session {
  const actor = startFlow(surroundings)
  let seen = actor.getSnapshot()
  let view: View = viewOf(seen)
  const ask = { findHosts: surroundings.desk.findHosts }
  return {
    send: (event) => actor.send(event),
    subscribe: (listener) => {
      const { unsubscribe } = actor.subscribe(listener)
      return unsubscribe
    },
    view: () => {
      const snapshot = actor.getSnapshot()
      if (snapshot !== seen) {
        seen = snapshot
        view = viewOf(snapshot)
      }
      return view
    },
    Screens: () => (
      <AskContext value={ask}>
        <Screens />
      </AskContext>
    ),
  }
}
