import { type RefObject, useEffect, useRef } from 'react'

/** Brings what has just appeared into sight, without moving what is in sight already. */
export function useIntoView<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [])
  return part
}
