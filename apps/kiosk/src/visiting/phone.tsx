import { useCallback, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Entered } from '../parts/entered'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Key } from '../parts/key'
import { Keypad, PadKey } from '../parts/keypad'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'
import { addPhoneDigit, inGroups, isLongEnough } from './phone-text'

const digitOrPlus = /^[\d+]$/

/** The phone on our own keypad; it may be skipped, and what that means is said. */
export function Phone() {
  const { phone: words, keypad, next } = useWords()
  const { view, send } = useFlow()
  const [phone, setPhone] = useState(view.draft.phone ?? '')
  const [isWrong, setIsWrong] = useState(view.hasProblem)
  const onDigit = useCallback((digit: string) => {
    setIsWrong(false)
    setPhone((typed) => addPhoneDigit(typed, digit))
  }, [])
  const onRemove = useCallback(() => setPhone((typed) => typed.slice(0, -1)), [])
  const give = useCallback(() => {
    setIsWrong(!isLongEnough(phone))
    if (isLongEnough(phone)) send({ type: 'phoneGiven', phone })
  }, [phone, send])
  const corner = (
    <PadKey isWord onPress={() => onDigit('+')}>
      {keypad.plus}
    </PadKey>
  )
  return (
    <Frame name="phone" foot={<Foot />}>
      <div className="ask ask-pad">
        <div className="ask-left">
          <Question>{words.question}</Question>
          <p className="lead">{words.lead}</p>
          <Entered
            label={words.label}
            text={inGroups(phone)}
            placeholder={words.empty}
            isWrong={isWrong}
          />
          <Hint isWrong={isWrong}>{isWrong ? words.check : words.skipNote}</Hint>
          <div className="ask-keys">
            <Key onPress={() => send({ type: 'phoneGiven', phone: null })}>{words.skip}</Key>
            <Key tone="plate" icon="arrow" onPress={give}>
              {next}
            </Key>
          </div>
        </div>
        <Keypad
          pattern={digitOrPlus}
          onDigit={onDigit}
          onRemove={onRemove}
          onEnter={give}
          corner={corner}
        />
      </div>
    </Frame>
  )
}
