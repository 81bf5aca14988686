import { useFlow } from '../flow/flow-context'
import { CallKey } from '../parts/foot'
import { LineNotice } from '../parts/line-notice'
import { useWords } from '../words/words-context'
import { Choice } from './choice'
import { LanguageKeys } from './language-keys'
import { SiteSign } from './site-sign'

/** The first screen: where this is, what one can do here, in which language. */
export function Welcome() {
  const words = useWords()
  const { send } = useFlow()
  return (
    <div className="frame frame-welcome">
      <main className="welcome">
        <SiteSign />
        <section className="welcome-choices" aria-labelledby="question">
          <h2 id="question">{words.welcome.question}</h2>
          <Choice
            icon="person"
            tone="plate"
            title={words.welcome.visit}
            note={words.welcome.visitNote}
            onPress={() => send({ type: 'visit' })}
          />
          <Choice
            icon="exit"
            tone="surface"
            title={words.welcome.leave}
            note={words.welcome.leaveNote}
            onPress={() => send({ type: 'leave' })}
          />
        </section>
      </main>
      <LineNotice />
      <footer className="frame-foot">
        <LanguageKeys />
        <CallKey />
      </footer>
    </div>
  )
}
