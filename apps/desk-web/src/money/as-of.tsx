import { Input } from 'antd'
import { useId } from 'react'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { now } from '../time/clock'
import { momentText } from '../time/dates'
import { fromLocalInput, toLocalInput } from '../time/zone'
import { useWords } from '../words/words-provider'

interface Props {
  readonly at: string | undefined
  readonly onChange: (at: string | undefined) => void
}

/** Looks back to a moment; without one the ledger is shown as it stands. */
export function AsOf({ at, onChange }: Props) {
  const { instant } = useWords().desk.money
  const { zone } = useReader()
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{instant.label}</label>
      <Input
        id={id}
        className="as-of"
        type="datetime-local"
        value={at ? toLocalInput(Date.parse(at), zone) : ''}
        onChange={({ target }) => onChange(fromLocalInput(target.value, zone) ?? undefined)}
      />
      {at && (
        <button className="btn plain sm" type="button" onClick={() => onChange(undefined)}>
          <Icon name="close" size={14} />
          {instant.back}
        </button>
      )}
    </div>
  )
}

/** Which moment it is that was printed. */
export function AsOfOnPaper({ at }: { readonly at: string | undefined }) {
  const { desk } = useWords()
  const reader = useReader()
  const moment = at ? Date.parse(at) : now()
  return (
    <p className="print-only small num">
      {desk.labelled(desk.money.instant.label, momentText(moment, now(), reader))}
    </p>
  )
}
