import { useEffect, useState } from 'react'
import { useWords } from '../words/words-context'

const around = 2 * Math.PI * 92
const tickMs = 1000

/** The time left, as a closing ring. Told by the length of the wait, not by two clocks. */
export function Ring({ waitMs }: { readonly waitMs: number }) {
  const { waiting: words } = useWords()
  const [since] = useState(() => Date.now())
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, waitMs - (now - since))
  const seconds = Math.ceil(left / 1000)
  const [minute, second] = [Math.floor(seconds / 60), seconds % 60]
  return (
    <div className="count-ring" role="timer" aria-label={words.left(minute, second)}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle className="count-ring-track" cx="100" cy="100" r="92" />
        <circle
          className="count-ring-left"
          cx="100"
          cy="100"
          r="92"
          strokeDasharray={`${(around * left) / waitMs} ${around}`}
          transform="rotate(-90 100 100)"
        />
      </svg>
      <b className="tabular" aria-hidden="true">
        {minute}:{String(second).padStart(2, '0')}
      </b>
    </div>
  )
}
