import { useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

const most = 20

/** How many, and whether a car came with them. */
export function Party() {
  const { party: words } = useWords()
  const { view, send } = useFlow()
  const [people, setPeople] = useState(view.draft.partySize)
  const go = (isByCar: boolean) => send({ type: 'partyCounted', partySize: people, isByCar })
  return (
    <Frame name="party" foot={<Foot />}>
      <div className="count-ask">
        <Question>{words.question}</Question>
        <fieldset className="stepper" aria-label={words.question}>
          <Key label={words.fewer} onPress={() => setPeople(Math.max(1, people - 1))}>
            <Icon name="minus" />
          </Key>
          <output className="stepper-count tabular">
            <span className="sr-only">{words.count(people)}</span>
            <span aria-hidden="true">
              <b>{people}</b> {words.unit(people)}
            </span>
          </output>
          <Key label={words.more} onPress={() => setPeople(Math.min(most, people + 1))}>
            <Icon name="plus" />
          </Key>
        </fieldset>
        <div className="two-ways">
          <Key tone="plate" icon="walk" className="way-on" onPress={() => go(false)}>
            {words.onFoot}
          </Key>
          <Key icon="car" className="way-on" onPress={() => go(true)}>
            {words.byCar}
          </Key>
        </div>
      </div>
    </Frame>
  )
}
