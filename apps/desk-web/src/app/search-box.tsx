import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import type { UnitHit } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { Plate } from '../parts/plate'
import { useLater } from '../time/later'
import { useWords } from '../words/words-provider'
import { UnitPeople } from './unit-people'

/** `/`: a unit, a name, initials, a phone or a number, and on to its cases. */
export function SearchBox() {
  const words = useWords().desk
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const asked = useLater(text.trim(), 180)
  const trpc = useTRPC()
  const hits = useQuery(
    trpc.units.search.queryOptions({ text: asked }, { enabled: asked !== '', staleTime: 30_000 }),
  )
  const units = text.trim() && hits.data ? hits.data : []
  const isShown = isOpen && text.trim() !== ''

  function go(index: number) {
    const unit = units[index]
    setOpen(false)
    setText('')
    if (unit) {
      navigate({ to: '/cases', search: { unitId: unit.unitId, unit: unit.label, which: 'all' } })
    } else {
      navigate({ to: '/cases', search: { text: text.trim(), which: 'all' } })
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') setOpen(false)
    if (!isShown || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, units.length))
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    if (event.key === 'Enter') go(at)
    if (event.key.startsWith('Arrow')) event.preventDefault()
  }

  return (
    <search className="find">
      <Icon name="search" size={16} />
      <input
        id="search"
        role="combobox"
        aria-label={words.top.search}
        aria-expanded={isShown}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `search-hit-${at}` : undefined}
        placeholder={words.top.searchHint}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <KeyCap>/</KeyCap>
      {isShown && <Hits units={units} at={at} text={text.trim()} onPick={go} />}
    </search>
  )
}

interface HitsProps {
  readonly units: readonly UnitHit[]
  readonly at: number
  readonly text: string
  readonly onPick: (index: number) => void
}

function Hits({ units, at, text, onPick }: HitsProps) {
  const { top } = useWords().desk
  const option = (index: number) => ({
    id: `search-hit-${index}`,
    role: 'option',
    'aria-selected': index === at,
    tabIndex: -1,
    // Before the input loses the focus and the list closes.
    onMouseDown: () => onPick(index),
  })
  return (
    <div className="hits" id="search-hits" role="listbox" aria-label={top.search}>
      {units.map((unit, index) => (
        <div key={unit.unitId} {...option(index)}>
          <Plate label={unit.label} />
          <UnitPeople unit={unit} />
        </div>
      ))}
      <div {...option(units.length)}>
        <Icon name="folder" size={16} />
        <span>{top.searchCases(text)}</span>
      </div>
    </div>
  )
}
