import type { KeyRow } from '../../api/answers'
import { useWords } from '../../words/words-provider'
import { KeyShape } from '../key-shape'
import { doorName, hookName } from '../key-words'
import { differenceOf, type Mark, nextMark } from './count'

interface Props {
  readonly row: KeyRow
  readonly mark: Mark | undefined
  readonly onMark: (mark: Mark | undefined) => void
}

/** A hook to be looked at: pressed once it hangs, twice it is empty. */
export function StockHook({ row, mark, onMark }: Props) {
  const { keyStock } = useWords().desk
  const difference = differenceOf(row, mark)
  const said = mark ? keyStock[mark] : keyStock.untouched
  // The picture shows what was found; what the register says would be believed.
  const found = { ...row, state: mark === 'empty' ? ('out' as const) : ('in' as const), loan: null }
  return (
    <button
      type="button"
      className="hook-link stock-hook"
      data-mark={mark}
      data-differs={difference !== null || undefined}
      onClick={() => onMark(nextMark(mark))}
    >
      <span className="place num">{hookName(row)}</span>
      <KeyShape row={found} />
      <b className="num">{doorName(row)}</b>
      <span className={mark ? '' : 'sr'}>{said}</span>
      {difference && <span className="sr">{keyStock[difference]}</span>}
    </button>
  )
}
