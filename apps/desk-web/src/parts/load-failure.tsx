import { failureOf } from '../api/failure'
import { useWords } from '../words/words-provider'
import { ErrorBar } from './error-bar'

interface Props {
  readonly error: unknown
  readonly retry: () => void
}

/** What a page shows when its content could not be read. */
export function LoadFailure({ error, retry }: Props) {
  const { app, errors } = useWords().desk
  const failure = failureOf(error)
  if (failure.kind === 'forbidden' || failure.kind === 'notFound') {
    return <ErrorBar title={errors.notRead}>{errors[failure.kind]}</ErrorBar>
  }
  return (
    <ErrorBar title={errors.notRead} action={{ label: app.retry, onClick: retry }}>
      {errors.noAnswer}{' '}
      {failure.kind === 'noAnswer' && (
        <span className="num">{errors.tellAdmin(failure.number)}</span>
      )}
    </ErrorBar>
  )
}
