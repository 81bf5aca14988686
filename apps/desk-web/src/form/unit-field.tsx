import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { UnitHit } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { UnitPeople } from '../app/unit-people'
import { Plate } from '../parts/plate'
import { InstructionsInForce } from '../registers/instructions/in-force'
import { useLater } from '../time/later'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

/** A unit by its plate, by a name or by initials; once chosen it stands as a plate. */
export function UnitField(props: FieldProps) {
  const { id, field, unit, value } = props
  const hasChanged = useRef(false)
  const isChosen = unit !== null && value === unit.unitId
  // The control that was in use goes, so the one that takes its place goes on with the keyboard.
  useEffect(() => {
    if (hasChanged.current) document.getElementById(id)?.focus()
    hasChanged.current = false
  }, [id, isChosen])
  const onChange: FieldProps['onChange'] = (...change) => {
    hasChanged.current = true
    props.onChange(...change)
  }
  const { form } = useWords().desk
  if (isChosen) {
    return (
      <>
        <div className="chosen-unit">
          <Plate label={unit.label} />
          <UnitPeople unit={unit} />
          <button
            className="btn plain sm"
            type="button"
            id={id}
            onClick={() => onChange({ [field.name]: null, reporterId: null }, null)}
          >
            {form.unitClear}
          </button>
        </div>
        <InstructionsInForce unitId={unit.unitId} />
      </>
    )
  }
  return <UnitSearch {...props} onChange={onChange} />
}

function UnitSearch({ id, field, isWrong, onChange }: FieldProps) {
  const { form } = useWords().desk
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const asked = useLater(text.trim(), 150)
  const search = useQuery(
    useTRPC().units.search.queryOptions(
      { text: asked },
      { enabled: asked !== '', staleTime: 30_000 },
    ),
  )
  const hits = asked && text.trim() && search.data ? search.data : []

  function pick(hit: UnitHit | undefined) {
    if (hit) onChange({ [field.name]: hit.unitId }, hit)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    if (event.key === 'Enter') {
      event.preventDefault()
      pick(hits[at])
    }
  }

  return (
    <div className="unit-search">
      <Input
        id={id}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}-hit-${at}` : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        status={isWrong ? 'error' : undefined}
        placeholder={form.unitHint}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {hits.length > 0 && (
        <div className="hits" id={`${id}-hits`} role="listbox" aria-label={form.unitHint}>
          {hits.map((hit, index) => (
            <div
              key={hit.unitId}
              id={`${id}-hit-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault()
                pick(hit)
              }}
            >
              <Plate label={hit.label} />
              <UnitPeople unit={hit} />
            </div>
          ))}
        </div>
      )}
      <p className="muted small" aria-live="polite">
        {search.data && asked && hits.length === 0 && form.unitNothing}
      </p>
    </div>
  )
}
