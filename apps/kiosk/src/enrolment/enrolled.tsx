import { useFlow } from '../flow/flow-context'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

/** The kiosk knows where it stands. */
export function Enrolled() {
  const { enrolment: words } = useWords()
  const { view, send } = useFlow()
  const foot = (
    <Key
      tone="plate"
      icon="arrow"
      className="col-span-full"
      onPress={() => send({ type: 'understood' })}
    >
      {words.start}
    </Key>
  )
  return (
    <Frame name="enrolled" foot={foot}>
      <div className="ending">
        <div className="sign ending-sign" aria-hidden="true">
          <Icon name="tick" stroke={1.6} />
        </div>
        <div className="ending-words">
          <Question>{words.done}</Question>
          {view.place && (
            <p className="lead">{words.doneLead(view.place.name, view.place.siteName)}</p>
          )}
        </div>
      </div>
    </Frame>
  )
}
