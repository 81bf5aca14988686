import { useState } from 'react'
import type { CommandOffer } from '../api/answers'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { RefusedCommand } from '../parts/refused-command'
import { useClock } from '../time/clock'
import { momentText } from '../time/dates'
import { commandName, fieldName, refusalText, roleName } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly procedure: string
  readonly offers: readonly CommandOffer[]
}

const shownFirst = 5

/** What the rules refuse now: each with its reason, its clause, and who could do it. */
export function RefusedOffers({ procedure, offers }: Props) {
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
            <RefusedOffer procedure={procedure} offer={offer} />
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

function RefusedOffer(props: { readonly procedure: string; readonly offer: CommandOffer }) {
  const { procedure, offer } = props
  const words = useWords()
  const reader = useReader()
  const { casePage } = words.desk
  const { refusal, by, possibleFrom } = offer
  const from = useClock((now) =>
    possibleFrom ? momentText(Date.parse(possibleFrom), now, reader) : '',
  )
  if (!refusal) return null
  const who = by.map((role) => roleName(words, role)).join('、')
  const whoCan = from ? (who ? casePage.canDoFrom(from, who) : casePage.possibleFrom(from)) : null
  const isAboutRole = refusal.code === 'role-not-allowed'
  return (
    <RefusedCommand
      label={commandName(words, procedure, offer.type)}
      reason={refusalText(words, procedure, refusal)}
      clauses={refusal.clauses}
      missing={refusal.missing?.map((name) => fieldName(words, procedure, name))}
      missingTitle={casePage.stillNeeded}
      who={whoCan ?? (isAboutRole && who ? casePage.canDo(who) : null)}
    />
  )
}
