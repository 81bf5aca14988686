import { useCallback, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Entered } from '../parts/entered'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Hint } from '../parts/hint'
import { Key } from '../parts/key'
import { Keypad } from '../parts/keypad'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

interface Props {
  readonly name: string
  readonly question: string
  readonly lead: string
  readonly label: string
  readonly done: string
  readonly least: number
  readonly most: number
  readonly problem: string | null
  readonly onGiven: (digits: string) => void
}

/** A few digits on our keypad, with the way to the desk for whoever does not have them. */
export function DigitsQuestion(props: Props) {
  const { name, question, lead, label, done, least, most, problem, onGiven } = props
  const { leaving: words } = useWords()
  const { view, send } = useFlow()
  const [digits, setDigits] = useState('')
  const isWrong = problem !== null && digits === ''
  const isEnough = digits.length >= least
  const onDigit = useCallback(
    (digit: string) => setDigits((typed) => (typed.length < most ? typed + digit : typed)),
    [most],
  )
  const onRemove = useCallback(() => setDigits((typed) => typed.slice(0, -1)), [])
  const give = useCallback(() => {
    if (isEnough && !view.isBusy) onGiven(digits)
  }, [isEnough, digits, onGiven, view.isBusy])
  return (
    <Frame name={name} foot={<Foot />}>
      <div className="ask ask-pad">
        <div className="ask-left">
          <Question>{question}</Question>
          <p className="lead">{lead}</p>
          <Entered
            label={label}
            text={digits}
            placeholder={'–'.repeat(Math.min(most, 4))}
            isWrong={isWrong}
          />
          <Hint isWrong={isWrong}>{isWrong ? problem : words.noPhone}</Hint>
          <div className="ask-keys">
            <Key onPress={() => send({ type: 'deskWanted', screen: view.screen })}>
              {words.noPhoneDo}
            </Key>
            <Key tone="plate" icon="arrow" isBusy={view.isBusy} onPress={give}>
              {done}
            </Key>
          </div>
        </div>
        <Keypad onDigit={onDigit} onRemove={onRemove} onEnter={give} />
      </div>
    </Frame>
  )
}
