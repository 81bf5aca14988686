import { useContext, useEffect, useState } from 'react'
import type { KioskHost } from '../desk/desk'
import { problemOf } from '../desk/problem'
import { AskContext } from '../flow/ask-context'
import { useFlow } from '../flow/flow-context'

export interface Found {
  readonly text: string
  readonly hosts: readonly KioskHost[]
}

const pauseMs = 450

/** Looks for hosts when the typing pauses; null until there is an answer to this text. */
export function useHosts(text: string, isWhole: boolean): Found | null {
  const { findHosts } = useContext(AskContext)
  const { send, view } = useFlow()
  const { isOnline } = view
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (!isWhole || !isOnline) return
    const gone = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const hosts = await findHosts(text, gone.signal)
        if (!gone.signal.aborted) setFound({ text, hosts })
      } catch (error) {
        if (gone.signal.aborted) return
        if (problemOf(error).kind === 'line') send({ type: 'lineChanged', isUp: false })
        else setFound({ text, hosts: [] })
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [text, isWhole, isOnline, findHosts, send])
  return found?.text === text ? found : null
}
