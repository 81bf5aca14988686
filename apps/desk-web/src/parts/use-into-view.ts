import { type RefObject, useEffect, useRef } from 'react'

/** Brings what has just appeared into sight, without moving what is in sight already. */
export function useIntoView<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null)
  // The braces matter: a browser may answer with a promise, and an effect must answer nothing.
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return part
}
