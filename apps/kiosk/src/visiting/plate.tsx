import { useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { TextField } from '../parts/text-field'
import { useWords } from '../words/words-context'

const longest = 12

/** The number plate of a car, or not. */
export function Plate() {
  const { plate: words, next } = useWords()
  const { view, send } = useFlow()
  const [text, setText] = useState(view.draft.vehiclePlate ?? '')
  const plate = text.trim().toUpperCase()
  const give = () => send({ type: 'plateGiven', vehiclePlate: plate || null })
  return (
    <Frame name="plate" foot={<Foot />}>
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
          maxLength={longest}
          placeholder={words.example}
          isWrong={view.hasProblem}
          isCapitals
        />
        {view.hasProblem && <Hint isWrong>{words.check}</Hint>}
        <div className="text-ask-keys">
          <Key onPress={() => send({ type: 'plateGiven', vehiclePlate: null })}>{words.skip}</Key>
          <Key tone="plate" onPress={give}>
            {next}
          </Key>
        </div>
      </div>
    </Frame>
  )
}
