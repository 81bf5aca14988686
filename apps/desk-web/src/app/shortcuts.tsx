import { useNavigate } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { KeyCap } from '../parts/key-cap'
import { openings } from '../today/openings'
import { openingLabel } from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'
import { opensCases, useMe } from './session'
import { isTyping } from './typing'

let showHelp: (isShown: boolean) => void = () => undefined

/** Opens the table of all keys, from wherever. */
export const openKeysHelp = (): void => showHelp(true)

function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step
  const row = rows[Math.max(0, Math.min(rows.length - 1, next))]
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

type Row = readonly [string, string]

const openingRows = (words: Words): readonly Row[] =>
  openings.map(({ procedure, key }) => [key, openingLabel(words, procedure)])

/** The keys that work on every page, and the table that lists them. */
export function Shortcuts() {
  const words = useWords()
  const { keys } = words.desk
  const navigate = useNavigate()
  const [isHelpShown, setHelpShown] = useState(false)
  const canOpen = opensCases(useMe())
  showHelp = setHelpShown

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const opening = canOpen && openings.find(({ key }) => key === event.key)
      if (opening) {
        event.preventDefault()
        navigate({ to: '/new/$procedure', params: { procedure: opening.procedure } })
        return
      }
      if (isTyping(event)) return
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
      if (event.key === '?') setHelpShown(true)
      if (event.key === 'j') focusRow(1)
      if (event.key === 'k') focusRow(-1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, canOpen])

  const rows: readonly Row[] = [
    ['/', keys.search],
    ...(canOpen ? openingRows(words) : []),
    ['1 … 9', keys.commands],
    ['j · k', keys.rows],
    ['Enter', keys.openRow],
    ['?', keys.help],
    ['Esc', keys.close],
  ]
  return (
    <Modal
      open={isHelpShown}
      onCancel={() => setHelpShown(false)}
      title={keys.title}
      footer={null}
      width={420}
      destroyOnHidden
    >
      <dl className="keys">
        {rows.map(([key, label]) => (
          <div key={key}>
            <dt>
              <KeyCap>{key}</KeyCap>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
