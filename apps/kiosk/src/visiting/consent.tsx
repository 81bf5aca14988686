import type { ReactNode } from 'react'
import { useFlow } from '../flow/flow-context'
import { Foot } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { useWords } from '../words/words-context'

/** What is kept, why, how long, who to ask; agreed to with one touch. */
export function Consent() {
  const { consent: words } = useWords()
  const { view, send } = useFlow()
  return (
    <Frame name="consent" foot={<Foot />}>
      <div className="consent">
        <div className="consent-title">
          <Question>{words.question}</Question>
          <p className="lead">{words.lead}</p>
        </div>
        <dl className="card consent-points">
          <Point icon="paper" term={words.what}>
            {words.whatText}
            <b className="block">{words.whatNot}</b>
          </Point>
          <Point icon="personPlus" term={words.why}>
            {words.whyText}
          </Point>
          <Point icon="clock" term={words.long}>
            {words.longBefore}
            <b className="tabular whitespace-nowrap">{words.longDays}</b>
            {words.longAfter}
          </Point>
          <Point icon="words" term={words.ask}>
            {words.askText}
          </Point>
        </dl>
        <div className="consent-keys">
          <p className="consent-version tabular">{words.versionLine}</p>
          <Key
            tone="plate"
            icon="tick"
            iconStroke={2.6}
            className="consent-agree"
            isBusy={view.isBusy}
            onPress={() => send({ type: 'agreed', consentVersion: words.version })}
          >
            {view.isBusy ? words.sending : words.agree}
          </Key>
          <Key
            className="consent-decline"
            onPress={() => send({ type: 'deskWanted', screen: view.screen })}
          >
            {words.disagree}
          </Key>
        </div>
      </div>
    </Frame>
  )
}

interface PointProps {
  readonly icon: IconName
  readonly term: string
  readonly children: ReactNode
}

function Point({ icon, term, children }: PointProps) {
  return (
    <div>
      <dt>
        <Icon name={icon} stroke={1.8} />
        <span>{term}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
