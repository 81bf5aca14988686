import { Link } from '@tanstack/react-router'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { openingKey, useOpenables } from '../today/openings'
import { procedureIcon } from '../today/procedure-icons'
import { openingHint, openingLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** What to take down: a door for each procedure, with its key. */
export function NewChoicePage() {
  const words = useWords()
  const { newCase } = words.desk
  return (
    <>
      <div className="page-head">
        <h1>{newCase.title}</h1>
        <p className="lead">{newCase.lead}</p>
      </div>
      <nav className="choices" aria-label={newCase.title}>
        {useOpenables().map((procedure) => (
          <Choice key={procedure} procedure={procedure} />
        ))}
      </nav>
    </>
  )
}

function Choice({ procedure }: { readonly procedure: string }) {
  const words = useWords()
  const key = openingKey(procedure)
  return (
    <Link className="card choice" to="/new/$procedure" params={{ procedure }} data-row>
      <Icon name={procedureIcon(procedure)} size={32} stroke={1.5} />
      <span>
        <b>{openingLabel(words, procedure)}</b>
        <span className="muted small">{openingHint(words, procedure)}</span>
      </span>
      {key && <KeyCap>{key}</KeyCap>}
    </Link>
  )
}
