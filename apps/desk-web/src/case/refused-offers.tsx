import { listText } from '@frontdesk/messages/list'
import { refusalText } from '@frontdesk/messages/refusals'
import { useState } from 'react'
import type { CaseView, CommandOffer } from '../api/answers'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { RefusedCommand } from '../parts/refused-command'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { commandLabel, fieldName, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly view: CaseView
  readonly offers: readonly CommandOffer[]
}

const shownFirst = 5

/** What the rules refuse now: each with its reason, its clause, and who could do it. */
export function RefusedOffers({ view, offers }: Props) {
  const { casePage } = useWords().desk
  const [isWhole, setWhole] = useState(false)
  if (offers.length === 0) return null
  const shown = isWhole ? offers : offers.slice(0, shownFirst)
  return (
    <>
      <div className="card-head not-now">
        <h2>{casePage.notNow}</h2>
        <span className="aside num">{casePage.items(offers.length)}</span>
      </div>
      <ul>
        {shown.map((offer) => (
          <li key={offer.type}>
            <RefusedOffer view={view} offer={offer} />
          </li>
        ))}
      </ul>
      {shown.length < offers.length && (
        <button className="btn plain show-rest" type="button" onClick={() => setWhole(true)}>
          <Icon name="down" size={16} />
          {casePage.show}
        </button>
      )}
    </>
  )
}

/** One command that is refused, with its reason, its clause, and who could do it. */
export function RefusedOffer({
  view,
  offer,
}: {
  readonly view: CaseView
  readonly offer: CommandOffer
}) {
  const words = useWords()
  const reader = useReader()
  const { casePage } = words.desk
  const { type, refusal, by, possibleFrom } = offer
  const from = useClock((now) =>
    possibleFrom ? momentText(Date.parse(possibleFrom), now, reader) : '',
  )
  if (!refusal) return null
  const reason = refusalText(words, view.procedure, {
    ...refusal,
    policy: view.policy,
    command: type,
  })
  const missing = (refusal.missing ?? []).map((name) => fieldName(words, view.procedure, name))
  const who = listText(
    words.kernel,
    by.map((role) => roleName(words, role)),
    'or',
  )
  return (
    <RefusedCommand
      label={commandLabel(words, view.procedure, type)}
      reason={reason}
      clauses={refusal.clauses}
      missing={missing.filter((name) => !reason.includes(name))}
      missingTitle={casePage.stillNeeded}
      who={[who && casePage.canDo(who), from && casePage.possibleFrom(from)]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
