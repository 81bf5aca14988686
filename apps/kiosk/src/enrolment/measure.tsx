import { useCallback, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Entered } from '../parts/entered'
import { Frame } from '../parts/frame'
import { Key } from '../parts/key'
import { Keypad } from '../parts/keypad'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

const digitsMost = 4
const narrowestMm = 80

/** The width of the screen by a ruler, so that keys are as large as a finger needs. */
export function Measure() {
  const { enrolment: words, back } = useWords()
  const { view, send } = useFlow()
  const [millimetres, setMillimetres] = useState('')
  const onDigit = useCallback(
    (digit: string) =>
      setMillimetres((typed) => (typed.length < digitsMost ? typed + digit : typed)),
    [],
  )
  const onRemove = useCallback(() => setMillimetres((typed) => typed.slice(0, -1)), [])
  const width = Number(millimetres)
  const give = useCallback(() => {
    if (width >= narrowestMm) send({ type: 'measured', pxPerMm: window.innerWidth / width })
  }, [width, send])
  const foot = (
    <Key tone="quiet" icon="back" onPress={() => send({ type: 'back' })}>
      {back}
    </Key>
  )
  return (
    <Frame name="measure" foot={foot}>
      <div className="ask ask-pad">
        <div className="ask-left">
          <Question>{words.measure}</Question>
          <p className="lead">{words.measureLead}</p>
          <Entered
            label={words.measure}
            text={millimetres && `${millimetres} ${words.millimetres}`}
            placeholder={words.millimetres}
          />
          <div className="ask-keys">
            <Key isBusy={view.isBusy} onPress={() => send({ type: 'measured', pxPerMm: null })}>
              {words.skipMeasure}
            </Key>
            <Key tone="plate" isBusy={view.isBusy} onPress={give}>
              {words.send}
            </Key>
          </div>
        </div>
        <Keypad onDigit={onDigit} onRemove={onRemove} onEnter={give} />
      </div>
    </Frame>
  )
}
