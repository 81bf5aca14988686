import { Input } from 'antd'
import { useId } from 'react'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { PaperFoot } from '../parts/paper-foot'
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

interface OnPaper {
  readonly title: string
  readonly at: string | undefined
}

/** What was printed, and how it stood at which moment. */
export function AsOfOnPaper({ title, at }: OnPaper) {
  const { desk } = useWords()
  const reader = useReader()
  const moment = at ? Date.parse(at) : now()
  const stood = desk.labelled(desk.money.instant.label, momentText(moment, now(), reader))
  return (
    <>
      <PaperFoot title={title} period={stood} readAt={now()} />
      <h2 className="print-only">{title}</h2>
      <p className="print-only small num">{stood}</p>
    </>
  )
}
