import { useFlow } from '../flow/flow-context'
import { CallKey } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Question } from '../parts/question'
import { unitParts } from '../visiting/unit-text'
import { useWords } from '../words/words-context'
import { HomeKey } from './home-key'
import { LitHouse } from './lit-house'

const readingSeconds = 30

/** In: the badge number, where to go, with whom, and how to leave again. */
export function WelcomeIn() {
  const { welcomeIn: words } = useWords()
  const { visit, hasPhone } = useFlow().view
  const { badgeNo = null, unitLabel = null, isEscorted = false } = visit ?? {}
  const foot = (
    <>
      <HomeKey words={words.understood} seconds={readingSeconds} />
      <CallKey />
    </>
  )
  return (
    <Frame name="welcome-in" foot={foot}>
      <div className="welcome-in">
        <Question className="flex items-center gap-6">
          <Icon name="tickRing" className="size-21 text-done" />
          {words.question}
        </Question>
        <section className="sign badge">
          <h2>{words.badge}</h2>
          <b className="tabular">{badgeNo}</b>
          <p>
            <Icon name="camera" />
            {words.badgeNote}
          </p>
        </section>
        <section className="card go">
          <div className="go-words">
            {unitLabel && (
              <>
                <h2>
                  {words.goBefore}
                  <b className="tabular">{unitLabel}</b>
                </h2>
                <p className="text-row tabular">{words.place(unitParts(unitLabel))}</p>
              </>
            )}
            <p className={`go-escort ${isEscorted ? 'text-plate' : 'text-done'}`}>
              <Icon name={isEscorted ? 'personPlus' : 'person'} />
              {isEscorted ? words.goEscorted : words.goAlone}
            </p>
          </div>
          <div className="plate go-picture" aria-hidden="true">
            <LitHouse unitLabel={unitLabel} />
          </div>
        </section>
        <section className="leave-later">
          <Icon name="exit" stroke={1.8} />
          <div>
            <h2>{words.leaving}</h2>
            <p className="lead">
              {hasPhone ? (
                <>
                  {words.leavingBefore}
                  <b className="tabular text-ink">{badgeNo}</b>
                  {words.leavingAfter}
                </>
              ) : (
                words.leavingAtDesk
              )}
            </p>
          </div>
        </section>
      </div>
    </Frame>
  )
}
