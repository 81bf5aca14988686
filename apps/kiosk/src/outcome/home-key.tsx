import { useEffect, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Key } from '../parts/key'
import { useWords } from '../words/words-context'

interface Props {
  readonly words: string
  readonly seconds: number
}

/** Home at once, or by itself after so many seconds. */
export function HomeKey({ words, seconds }: Props) {
  const { seconds: left } = useWords()
  const { send } = useFlow()
  const [gone, setGone] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setGone((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <Key tone="plate" className="home-key" onPress={() => send({ type: 'understood' })}>
      {words}
      <small className="text-note font-normal tabular" aria-hidden="true">
        {left(Math.max(0, seconds - gone))}
      </small>
    </Key>
  )
}
