import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  readonly by: string
  readonly only: string
  /** Where there is nothing to see, there is nothing to press. */
  readonly isThere: boolean
  readonly children: ReactNode
}

/** From a part of a chart to its cases in the table below; pressed again, to all of them. */
export function Drill({ by, only, isThere, children }: Props) {
  const { report } = useParams({ from: '/desk/reports/$report' })
  const search = useSearch({ from: '/desk/reports/$report' })
  if (!isThere) return <span className="drill">{children}</span>
  const isChosen = search.by === by && search.only === only
  const next = isChosen ? { month: search.month } : { month: search.month, by, only }
  return (
    <Link
      className={isChosen ? 'drill chosen' : 'drill'}
      to="/reports/$report"
      params={{ report }}
      search={next}
      replace
      resetScroll={false}
    >
      {children}
    </Link>
  )
}
