import { useFlow } from '../flow/flow-context'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Key } from '../parts/key'
import { Question } from '../parts/question'
import { timeText } from '../parts/site-time'
import { useWords } from '../words/words-context'
import { LitHouse } from './lit-house'
import { Ring } from './ring'

const minuteMs = 60_000

const spanMs = (from: string | null, until: string | null) =>
  from && until ? Date.parse(until) - Date.parse(from) : 3 * minuteMs

/** Waiting for the host, with two ways out. */
export function Waiting() {
  const { waiting: words } = useWords()
  const { visit, place } = useFlow().view
  const { unitLabel = null, announcedAt = null, waitsUntil = null } = visit ?? {}
  const waitMs = spanMs(announcedAt, waitsUntil)
  const contacting = unitLabel ? words.contacting(unitLabel) : words.contactingHost
  return (
    <Frame name="waiting" foot={<WaitingFoot />}>
      <div className="waiting">
        <section className="plate picture" aria-hidden="true">
          <LitHouse unitLabel={unitLabel} />
        </section>
        <div className="waiting-words">
          <div className="flex items-center justify-between gap-6">
            <Question className="waiting-title">
              <span className="block">{words.question}</span>
              <span className="block">{words.questionRest}</span>
            </Question>
            <Ring waitMs={waitMs} />
          </div>
          <ol className="card progress">
            <li className="progress-done">
              <Icon name="tickRing" />
              <span>{words.registered}</span>
              {announcedAt && (
                <time className="progress-note">
                  {timeText(Date.parse(announcedAt), { timeZone: place?.timeZone })}
                </time>
              )}
            </li>
            <li className="progress-now" aria-current="step">
              <Icon name="hourglass" />
              <span>{contacting}</span>
              <em className="progress-note">{words.noReply(Math.round(waitMs / minuteMs))}</em>
            </li>
            <li className="progress-next">
              <Icon name="ring" />
              <span>{words.afterwards}</span>
            </li>
          </ol>
          <p className="rest">
            <Icon name="chair" stroke={1.8} />
            <span>{words.rest}</span>
          </p>
        </div>
      </div>
    </Frame>
  )
}

function WaitingFoot() {
  const { waiting: words } = useWords()
  const { send } = useFlow()
  return (
    <>
      <Key tone="quiet" onPress={() => send({ type: 'cancelVisit', reason: words.cancelReason })}>
        {words.cancel}
      </Key>
      <Key tone="lamp" icon="bell" onPress={() => send({ type: 'askDesk' })}>
        {words.askDesk}
      </Key>
    </>
  )
}
