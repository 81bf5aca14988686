import { type ReactNode, useId } from 'react'
import { ClauseChips } from './clause-chip'
import { Icon } from './icon'

interface Props {
  readonly label: string
  readonly reason: string
  readonly clauses: readonly string[]
  /** Named things that are still missing. */
  readonly missing?: readonly string[]
  readonly missingTitle?: string
  /** Who could do it, or from when. */
  readonly who?: string | null
  readonly extra?: ReactNode
}

/** A command that the rules refuse now: hatched, focusable, and it says why. */
export function RefusedCommand(props: Props) {
  const { label, reason, clauses, missing = [], missingTitle, who, extra } = props
  const id = useId()
  return (
    <div className="refused">
      <button
        className="btn command hatched"
        type="button"
        aria-disabled="true"
        aria-describedby={id}
      >
        <Icon name="barred" />
        <span>{label}</span>
      </button>
      <div className="why" id={id}>
        <p>
          {reason} <ClauseChips ids={clauses} />
        </p>
        {missing.length > 0 && (
          <div>
            {missingTitle}
            <ul className="missing">
              {missing.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
        {who && (
          <p className="who-can">
            <Icon name="person" size={14} />
            {who}
          </p>
        )}
        {extra}
      </div>
    </div>
  )
}
