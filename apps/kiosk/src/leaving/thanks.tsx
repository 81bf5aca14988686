import { Ending } from '../outcome/ending'
import { useWords } from '../words/words-context'

/** Signed out. */
export function Thanks() {
  const { thanks: words, seeDesk } = useWords()
  return (
    <Ending
      name="thanks"
      icon="tick"
      title={words.question}
      lead={words.lead}
      home={seeDesk.home}
      seconds={10}
    />
  )
}
