import { createContext, useContext } from 'react'
import { firstView, type Send, type View } from './view'

interface Flow {
  readonly view: View
  readonly send: Send
}

export const FlowContext = createContext<Flow>({ view: firstView, send: () => undefined })

/** The view and the way to answer it. */
export const useFlow = () => useContext(FlowContext)
