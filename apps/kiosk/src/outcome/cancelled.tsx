import { useWords } from '../words/words-context'
import { Ending } from './ending'

/** The visitor called it off. */
export function Cancelled() {
  const { cancelled: words, seeDesk } = useWords()
  return (
    <Ending
      name="cancelled"
      icon="cross"
      title={words.question}
      lead={words.lead}
      home={seeDesk.home}
      seconds={10}
    />
  )
}
