import { Input } from 'antd'
import type { KeyRow } from '../../api/answers'
import { FailureBar } from '../../form/failure-bar'
import { useWords } from '../../words/words-provider'
import { linesOf, lookedAt } from './count'
import { DifferenceList } from './difference-list'
import type { useCount } from './use-count'

interface Props {
  readonly keys: readonly KeyRow[]
  readonly count: ReturnType<typeof useCount>
}

/** What the count has come to so far, and the button that keeps it. */
export function StockResult({ keys, count }: Props) {
  const { keyStock } = useWords().desk
  const done = lookedAt(keys, count.marks)
  return (
    <section className="card key-panel stock-result" aria-labelledby="stock-result">
      <div className="card-head">
        <h2 id="stock-result">{keyStock.differences}</h2>
        <span className="aside num" role="status">
          {keyStock.progress(done, keys.length)}
        </span>
      </div>
      <div className="key-about">
        <progress
          max={keys.length}
          value={done}
          aria-label={keyStock.progress(done, keys.length)}
        />
        {done > 0 && <DifferenceList lines={linesOf(keys, count.marks)} />}
        <label htmlFor="stock-strays">{keyStock.strays}</label>
        <Input
          id="stock-strays"
          maxLength={200}
          placeholder={keyStock.straysHint}
          value={count.strays}
          onChange={({ target }) => count.note(target.value)}
        />
        {count.error && <FailureBar procedure="key-loan" error={count.error} retry={count.save} />}
        <button
          type="button"
          className="btn command filled"
          disabled={count.isPending}
          onClick={count.save}
        >
          <span>{count.isPending ? keyStock.saving : keyStock.save}</span>
        </button>
        {done > 0 && (
          <button type="button" className="btn plain sm" onClick={count.startOver}>
            {keyStock.startOver}
          </button>
        )}
      </div>
    </section>
  )
}
