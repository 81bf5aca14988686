import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KeyRow } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { LoadFailure } from '../../parts/load-failure'
import { LoadingBars } from '../../parts/loading-bars'
import { useWords } from '../../words/words-provider'
import { keepsKeys } from '../may'
import { cabinetsOf } from '../shelves'
import { lookedAt } from './count'
import { EarlierStock } from './earlier-stock'
import { StockCabinet } from './stock-cabinet'
import { StockResult } from './stock-result'
import { useCount } from './use-count'

/** 钥匙盘点 (R7-4.5.6): hook by hook what really hangs there, beside what the register says. */
export function StockPage() {
  const { keyStock } = useWords().desk
  const me = useMe()
  const list = useQuery(useTRPC().keys.cabinet.queryOptions())
  if (list.isError && !list.data) {
    return <LoadFailure error={list.error} retry={() => list.refetch()} />
  }
  if (!list.data) return <LoadingBars rows={8} />
  return (
    <>
      {keepsKeys(me) && list.data.length > 0 ? (
        <Counting keys={list.data} />
      ) : (
        <div className="page-head">
          <h1>{keyStock.title}</h1>
        </div>
      )}
      <EarlierStock />
    </>
  )
}

function Counting({ keys }: { readonly keys: readonly KeyRow[] }) {
  const { keyCabinet, keyStock } = useWords().desk
  const count = useCount(keys)
  const [opened, setOpened] = useState<string | null>(null)
  const cabinet = opened ?? keys[0]?.cabinet ?? ''
  const inCabinet = (name: string) => keys.filter((key) => key.cabinet === name)
  return (
    <>
      <div className="page-head keys-head">
        <h1>{keyStock.title}</h1>
        <div className="cabinet-tabs">
          {cabinetsOf(keys).map(([name, all]) => (
            <button
              key={name}
              type="button"
              className="btn"
              aria-current={name === cabinet ? 'page' : undefined}
              onClick={() => setOpened(name)}
            >
              {keyCabinet.cabinetName(name)}{' '}
              <span className="num">
                {lookedAt(inCabinet(name), count.marks)}/{all}
              </span>
            </button>
          ))}
        </div>
        <div className="page-tools">
          <Link className="btn" to="/keys" search={{ cabinet }}>
            {keyStock.back}
          </Link>
        </div>
      </div>
      <p className="stock-hint small muted">
        {count.wasRestored ? keyStock.draftKept : keyStock.hint}
      </p>
      <div className="keys-grid">
        <StockCabinet
          cabinet={cabinet}
          keys={inCabinet(cabinet)}
          marks={count.marks}
          onMark={count.mark}
        />
        <StockResult keys={keys} count={count} />
      </div>
    </>
  )
}
