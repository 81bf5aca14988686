import { useWords } from '../words/words-context'
import { Ending } from './ending'

/** The same words whatever the reason. */
export function SeeDesk() {
  const { seeDesk: words } = useWords()
  const title = (
    <>
      <span className="block">{words.question}</span>
      <span className="block">{words.questionRest}</span>
    </>
  )
  return (
    <Ending
      name="see-desk"
      icon="bell"
      title={title}
      lead={words.lead}
      home={words.home}
      seconds={30}
    />
  )
}
