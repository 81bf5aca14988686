import { Link } from '@tanstack/react-router'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { openings } from '../today/openings'
import { useWords } from '../words/words-provider'

/** What to take down: three doors, each with its key. */
export function NewChoicePage() {
  const { newCase, openings: names } = useWords().desk
  return (
    <>
      <div className="page-head">
        <h1>{newCase.title}</h1>
        <p className="lead">{newCase.lead}</p>
      </div>
      <nav className="choices" aria-label={newCase.title}>
        {openings.map(({ procedure, icon, key }) => (
          <Link
            key={procedure}
            className="card choice"
            to="/new/$procedure"
            params={{ procedure }}
            data-row
          >
            <Icon name={icon} size={32} stroke={1.5} />
            <span>
              <b>{names[procedure]}</b>
              <span className="muted small">{newCase.hints[procedure]}</span>
            </span>
            <KeyCap>{key}</KeyCap>
          </Link>
        ))}
      </nav>
    </>
  )
}
