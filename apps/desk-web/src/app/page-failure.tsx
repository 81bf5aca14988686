import type { ErrorComponentProps } from '@tanstack/react-router'
import { LoadFailure } from '../parts/load-failure'

/** What stands in the place of a page that could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return (
    <div className="page-failure">
      <LoadFailure error={error} retry={reset} />
    </div>
  )
}
