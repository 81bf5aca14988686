import { useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { TextField } from '../parts/text-field'
import { useWords } from '../words/words-context'

/** The visitor's name, on the system's keyboard. */
export function Name() {
  const { name: words, next } = useWords()
  const { view, send } = useFlow()
  const [text, setText] = useState(view.draft.visitorName)
  const [isMissing, setIsMissing] = useState(view.hasProblem)
  const name = text.trim()
  const give = () => {
    setIsMissing(name === '')
    if (name !== '') send({ type: 'nameGiven', visitorName: name })
  }
  return (
    <Frame name="name" foot={<Foot />}>
      <div className="text-ask">
        <div>
          <Question>{words.question}</Question>
          <p className="lead">{words.lead}</p>
        </div>
        <TextField
          label={words.label}
          value={text}
          onChange={setText}
          onEnter={give}
          isWrong={isMissing}
        />
        {isMissing && <Hint isWrong>{words.check}</Hint>}
        <div className="text-ask-keys">
          <Key tone="plate" icon="arrow" className="col-span-full" onPress={give}>
            {next}
          </Key>
        </div>
      </div>
    </Frame>
  )
}
