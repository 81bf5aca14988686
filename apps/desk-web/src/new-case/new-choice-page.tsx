import { Link } from '@tanstack/react-router'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { openables } from '../today/openings'
import { useWords } from '../words/words-provider'

/** What to take down: a door for each procedure, with its key. */
export function NewChoicePage() {
  const { newCase, openings: names } = useWords().desk
  return (
    <>
      <div className="page-head">
        <h1>{newCase.title}</h1>
        <p className="lead">{newCase.lead}</p>
      </div>
      <nav className="choices" aria-label={newCase.title}>
        {openables.map(({ procedure, icon, key }) => (
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
            {key && <KeyCap>{key}</KeyCap>}
          </Link>
        ))}
      </nav>
    </>
  )
}
