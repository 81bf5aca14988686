import type { CaseView } from '../api/answers'
import { Icon } from '../parts/icon'
import { KeyCap } from '../parts/key-cap'
import { commandLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { commandIcon } from './command-icons'
import { isCommon } from './offers'

interface Props {
  readonly view: CaseView
  readonly type: string
  readonly index: number
  readonly onOpen: () => void
}

export const commandButtonId = (type: string) => `command-${type}`

/** A command that is possible now, with its number key; the first one is filled. */
export function PossibleCommand({ view, type, index, onOpen }: Props) {
  const words = useWords()
  return (
    <button
      className={index === 0 && !isCommon(type) ? 'btn command filled' : 'btn command'}
      type="button"
      id={commandButtonId(type)}
      aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
      onClick={onOpen}
    >
      <Icon name={commandIcon(type)} />
      <span>{commandLabel(words, view.procedure, type)}</span>
      {index < 9 && <KeyCap>{String(index + 1)}</KeyCap>}
    </button>
  )
}
