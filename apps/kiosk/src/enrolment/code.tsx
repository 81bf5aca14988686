import { useCallback, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Entered } from '../parts/entered'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { LanguageKeys } from '../welcome/language-keys'
import { useWords } from '../words/words-context'
import { CodePad } from './code-pad'

const longest = 24

/** The one-time code of an administrator. */
export function Code() {
  const { enrolment: words, next } = useWords()
  const { view, send } = useFlow()
  const [code, setCode] = useState('')
  const onLetter = useCallback(
    (letter: string) =>
      setCode((typed) => (typed.length < longest ? typed + letter.toUpperCase() : typed)),
    [],
  )
  const onRemove = useCallback(() => setCode((typed) => typed.slice(0, -1)), [])
  const give = useCallback(() => {
    if (code !== '') send({ type: 'codeGiven', code })
  }, [code, send])
  const isWrong = view.hasProblem && code === ''
  return (
    <Frame name="code" foot={<LanguageKeys />}>
      <div className="ask ask-pad ask-code">
        <div className="ask-left">
          <Question>{words.question}</Question>
          <p className="lead">{words.lead}</p>
          <Entered label={words.code} text={code} placeholder={words.code} isWrong={isWrong} />
          {isWrong && <Hint isWrong>{view.isOnline ? words.wrongCode : words.noLine}</Hint>}
          <div className="ask-keys">
            <Key tone="plate" icon="arrow" className="col-span-full" onPress={give}>
              {next}
            </Key>
          </div>
        </div>
        <CodePad onLetter={onLetter} onRemove={onRemove} onEnter={give} />
      </div>
    </Frame>
  )
}
