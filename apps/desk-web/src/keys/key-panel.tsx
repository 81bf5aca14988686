import { Link } from '@tanstack/react-router'
import type { KeyRow } from '../api/answers'
import { useMe, useReader } from '../app/session'
import { Plate } from '../parts/plate'
import { StateTag, type TagKind } from '../parts/state-tag'
import { useIntoView } from '../parts/use-into-view'
import { useClock } from '../time/clock'
import { dateText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { KeyDeeds } from './key-deeds'
import { KeyHistory } from './key-history'
import { KeyMainDeed } from './key-main-deed'
import { buildingName, hookName, keyWhere } from './key-words'
import { keepsKeys } from './may'
import { isLate } from './shelves'

const tags: Readonly<Record<KeyRow['state'], TagKind>> = {
  in: 'done',
  out: 'waiting',
  reserved: 'soon',
  missing: 'late',
}

/** The key whose hook is pressed: what it opens, where it is, what can be done, what was done. */
export function KeyPanel({ row }: { readonly row: KeyRow }) {
  const words = useWords()
  const { keyCabinet } = words.desk
  const me = useMe()
  const panel = useIntoView<HTMLElement>()
  const reader = useReader()
  const where = useClock((now) => keyWhere(words, row, { now, reader }))
  const kind = isLate(row) ? 'late' : tags[row.state]
  const label = isLate(row) ? keyCabinet.late : keyCabinet.states[row.state]
  return (
    <section ref={panel} className="card key-panel" aria-labelledby="key-title">
      <div className="card-head">
        <h2 id="key-title" className="num">
          {hookName(row)} · {keyCabinet.kinds[row.kind]}
        </h2>
        <span className="aside">
          <StateTag kind={kind} label={label} />
        </span>
      </div>
      <div className="key-about">
        {row.unit ? (
          <Link className="plate-link" to="/units/$unitId" params={row.unit}>
            <Plate label={row.unit.label} isBig />
          </Link>
        ) : (
          <Plate label={row.opens ?? row.label} isUnit={false} isBig />
        )}
        <p className="small muted">
          {[
            keyCabinet.pieces(row.pieces),
            row.unit ? row.opens : buildingName(words, row.building),
            row.label === hookName(row) ? null : `${keyCabinet.columns.label} ${row.label}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {row.kind === 'entrusted' && <Consent at={row.consentAt} />}
        {(row.state === 'out' || row.state === 'reserved') && (
          <p className={isLate(row) ? 'late-text' : ''}>
            <b>{where}</b>
          </p>
        )}
        <KeyMainDeed row={row} />
        {keepsKeys(me) && <KeyDeeds row={row} />}
      </div>
      <KeyHistory keyId={row.keyId} />
    </section>
  )
}

function Consent({ at }: { readonly at: string | null }) {
  const { keyCabinet } = useWords().desk
  const reader = useReader()
  const day = useClock((now) => (at ? dateText(Date.parse(at), now, reader) : ''))
  return <p className="small">{at ? keyCabinet.consent(day) : keyCabinet.noConsent}</p>
}
