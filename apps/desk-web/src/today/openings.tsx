import { Link } from '@tanstack/react-router'
import { opensCases, useMe } from '../app/session'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { KeyCap } from '../parts/key-cap'
import { useWords } from '../words/words-provider'

/** The three things a desk opens all day, with their keys. */
export const openings = [
  { procedure: 'visitor', icon: 'visitor', key: 'F2' },
  { procedure: 'service-request', icon: 'note', key: 'F3' },
  { procedure: 'complaint', icon: 'complaint', key: 'F4' },
] as const satisfies readonly { procedure: string; icon: IconName; key: string }[]

/** All that a desk opens; those without a key stand behind the first. */
export const openables = [
  ...openings,
  { procedure: 'reception', icon: 'phone', key: null },
  { procedure: 'return-call', icon: 'retry', key: null },
] as const satisfies readonly { procedure: string; icon: IconName; key: string | null }[]

export function Openings() {
  const { openings: words, newCase } = useWords().desk
  const me = useMe()
  if (!opensCases(me)) return null
  return (
    <nav className="openings" aria-label={newCase.title}>
      {openings.map(({ procedure, icon, key }) => (
        <Link
          key={procedure}
          className="btn big"
          to="/new/$procedure"
          params={{ procedure }}
          aria-keyshortcuts={key}
        >
          <Icon name={icon} size={24} />
          <span>{words[procedure]}</span>
          <KeyCap>{key}</KeyCap>
        </Link>
      ))}
    </nav>
  )
}
