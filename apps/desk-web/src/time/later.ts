import { useEffect, useState } from 'react'

/** A value that follows with a delay, so that a search waits for the end of typing. */
export function useLater<Value>(value: Value, delayMs: number): Value {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return later
}
