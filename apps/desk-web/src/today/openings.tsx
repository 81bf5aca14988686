import { Link } from '@tanstack/react-router'
import { opensCases, useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { openingLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { procedureIcon } from './procedure-icons'

/** What a desk opens all day, and what must not wait, with their keys. */
export const openings = [
  { procedure: 'visitor', key: 'F2' },
  { procedure: 'service-request', key: 'F3' },
  { procedure: 'complaint', key: 'F4' },
  { procedure: 'emergency', key: 'F8' },
] as const

const keys = new Map<string, string>(openings.map(({ procedure, key }) => [procedure, key]))

export const openingKey = (procedure: string): string | null => keys.get(procedure) ?? null

/** All that this person may open; those with a key stand first. */
export function useOpenables(): readonly string[] {
  const { opens } = useMe()
  return [...opens].sort((one, other) => Number(keys.has(other)) - Number(keys.has(one)))
}

export function Openings() {
  const words = useWords()
  const me = useMe()
  if (!opensCases(me)) return null
  return (
    <nav className="openings" aria-label={words.desk.newCase.title}>
      {openings.map(({ procedure, key }) => (
        <Link
          key={procedure}
          className="btn big"
          to="/new/$procedure"
          params={{ procedure }}
          aria-keyshortcuts={key}
        >
          <Icon name={procedureIcon(procedure)} size={24} />
          <span>{openingLabel(words, procedure)}</span>
          <KeyCap>{key}</KeyCap>
        </Link>
      ))}
    </nav>
  )
}
