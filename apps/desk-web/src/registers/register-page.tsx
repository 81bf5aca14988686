import type { ReactNode } from 'react'
import type { KeptRegister } from '../api/answers'
import { EmptyHooks } from '../parts/empty-hooks'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { RecordHistory } from './kept/record-history'

interface Listed<Line> {
  readonly data: readonly Line[] | undefined
  readonly error: unknown
  readonly isPending: boolean
  refetch(): unknown
}

interface Props<Line> {
  readonly title: string
  readonly lead: string
  readonly list: Listed<Line>
  /** What is said when there is nothing. */
  readonly empty: { readonly title: string; readonly hint: string }
  /** What can be done with the whole register, at the right of its title. */
  readonly tools?: ReactNode
  /** The register whose changes can be read below. */
  readonly history?: KeptRegister
  readonly children: (lines: readonly Line[]) => ReactNode
}

/** One register: its title and tools, then what it holds, or that it is loading, empty or out of reach. */
export function RegisterPage<Line>(props: Props<Line>) {
  const { title, lead, list, empty, tools, history, children } = props
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <div className="page-tools">{tools}</div>
      </div>
      <section className="card" aria-label={title}>
        {list.isPending && <LoadingBars rows={6} />}
        {Boolean(list.error) && !list.data && (
          <LoadFailure error={list.error} retry={() => list.refetch()} />
        )}
        {list.data?.length === 0 && <EmptyHooks {...empty} />}
        {list.data && list.data.length > 0 && children(list.data)}
      </section>
      {history && <RecordHistory register={history} />}
    </>
  )
}
