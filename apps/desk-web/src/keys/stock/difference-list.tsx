import { Link } from '@tanstack/react-router'
import type { StockLine } from '../../api/answers'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { hookName } from '../key-words'
import { differences, differencesIn } from './count'

/** Where the hooks and the register do not say the same; each leads to its key. */
export function DifferenceList({ lines }: { readonly lines: readonly StockLine[] }) {
  const { keyStock } = useWords().desk
  const found = differencesIn(lines)
  const shown = differences.filter((kind) => found[kind].length > 0)
  if (shown.length === 0) {
    return (
      <p className="done-text">
        <Icon name="tickRing" size={16} /> {keyStock.noDifferences}
      </p>
    )
  }
  return (
    <dl className="stock-differences">
      {shown.map((kind) => (
        <div key={kind}>
          <dt className="late-text">
            {keyStock[kind]} <span className="num">{found[kind].length}</span>
          </dt>
          {found[kind].map((line) => (
            <dd key={line.keyId}>
              <Link to="/keys" search={{ cabinet: line.cabinet, key: line.keyId }}>
                <b className="num">{hookName(line)}</b> {line.door ?? line.label}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
