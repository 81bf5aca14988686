import { useFlow } from '../flow/flow-context'
import type { Screen } from '../flow/view'
import { useWords } from '../words/words-context'

const order: readonly (readonly Screen[])[] = [
  ['host'],
  ['purpose'],
  ['party', 'plate'],
  ['name'],
  ['phone'],
  ['consent'],
]

/** How far a first visit has come. */
export function Steps() {
  const words = useWords()
  const { screen } = useFlow().view
  const now = order.findIndex((step) => step.includes(screen))
  if (now < 0) return null
  return (
    <p className="ml-auto flex flex-none items-center whitespace-nowrap gap-2 text-note text-ink2">
      {order.map((step, index) => (
        <i key={step[0]} aria-hidden="true" className={`step ${markOf(index, now)}`} />
      ))}
      <span className="ml-3">{words.step(now + 1, order.length)}</span>
    </p>
  )
}

function markOf(index: number, now: number): string {
  if (index === now) return 'step-now'
  return index < now ? 'step-past' : ''
}
