import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KeyRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { SaveButton } from '../parts/save-button'
import { useWords } from '../words/words-provider'
import { KeyDeedForm } from './key-deed-form'
import { exportsKeys, keepsKeys } from './may'
import { cabinetsOf, figuresOf, freeHook } from './shelves'

interface Props {
  readonly keys: readonly KeyRow[]
  readonly cabinet: string
}

/** Which cabinet stands open, how its keys are, and what can be done with the whole register. */
export function KeysHead({ keys, cabinet }: Props) {
  const { keyCabinet, keyStock } = useWords().desk
  const me = useMe()
  const [isAdding, setAdding] = useState(false)
  const hook = freeHook(keys, cabinet)
  return (
    <div className="page-head keys-head">
      <h1>{keyCabinet.title}</h1>
      <nav className="cabinet-tabs" aria-label={keyCabinet.title}>
        {cabinetsOf(keys).map(([name, count]) => (
          <Link
            key={name}
            className="btn"
            to="/keys"
            search={{ cabinet: name }}
            aria-current={name === cabinet ? 'page' : undefined}
          >
            {keyCabinet.cabinetName(name)} <span className="num">{count}</span>
          </Link>
        ))}
      </nav>
      <Figures keys={keys} />
      <div className="page-tools">
        <Link className="btn" to="/keys/stock">
          <Icon name="calendar" size={16} />
          {keyStock.start}
        </Link>
        {exportsKeys(me) && <ExportKeys />}
        {keepsKeys(me) && (
          <button className="btn" type="button" onClick={() => setAdding(true)}>
            <Icon name="plus" size={16} />
            {keyCabinet.deeds.add}
          </button>
        )}
      </div>
      {isAdding && (
        <KeyDeedForm
          type="add"
          row={null}
          given={{ cabinet, hook, label: `${cabinet}${String(hook).padStart(2, '0')}` }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  )
}

function Figures({ keys }: { readonly keys: readonly KeyRow[] }) {
  const { keyCabinet } = useWords().desk
  const { late, ...figures } = figuresOf(keys)
  return (
    <ul className="key-figures small">
      <li>
        <b className="num">{figures.in}</b> {keyCabinet.states.in}
      </li>
      <li>
        <b className="num">{figures.out}</b> {keyCabinet.states.out}
      </li>
      {late > 0 && (
        <li className="late-text">
          <Icon name="triangle" size={14} />
          <b className="num">{late}</b> {keyCabinet.late}
        </li>
      )}
      {(['reserved', 'missing'] as const).map(
        (state) =>
          figures[state] > 0 && (
            <li key={state}>
              <b className="num">{figures[state]}</b> {keyCabinet.states[state]}
            </li>
          ),
      )}
    </ul>
  )
}

function ExportKeys() {
  const { keyCabinet } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  return (
    <SaveButton
      label={keyCabinet.exportAll}
      fetchFile={() =>
        cache.fetchQuery(
          trpc.keys.export.queryOptions({ language, format: 'xlsx' }, { staleTime: 0, gcTime: 0 }),
        )
      }
    />
  )
}
