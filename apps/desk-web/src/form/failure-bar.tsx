import { listText } from '@frontdesk/messages/list'
import { refusalText } from '@frontdesk/messages/refusals'
import type { Refusal } from '../api/answers'
import { failureOf } from '../api/failure'
import { ClauseChips } from '../parts/clause-chip'
import { ErrorBar } from '../parts/error-bar'
import { Icon } from '../parts/icon'
import { useIntoView } from '../parts/use-into-view'
import { fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { leaf } from './leaf'

interface About {
  readonly procedure: string
  /** The command that was sent, and the policy of its case, for an exact sentence. */
  readonly command?: string
  readonly policy?: Readonly<Record<string, number | string | boolean>>
}

interface Props extends About {
  readonly error: unknown
  readonly retry: () => void
}

/** What stands over the button after something was not saved: why, and what to do. */
export function FailureBar({ error, retry, ...about }: Props) {
  const words = useWords()
  const { app, errors } = words.desk
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'refused':
      return <RefusalBar {...about} refusal={failure.refusal} />
    case 'changed':
      return null
    case 'fields': {
      const named = failure.fields.map(({ path }) => fieldName(words, about.procedure, leaf(path)))
      return (
        <ErrorBar title={errors.notSaved}>
          {errors.checkFields} {listText(words.kernel, named)}
        </ErrorBar>
      )
    }
    case 'noAnswer':
      return (
        <ErrorBar title={errors.notSaved} action={{ label: app.retry, onClick: retry }}>
          {errors.noAnswer}
          {errors.kept} <span className="num">{errors.tellAdmin(failure.number)}</span>
        </ErrorBar>
      )
    default:
      return <ErrorBar title={errors.notSaved}>{errors[failure.kind]}</ErrorBar>
  }
}

interface RefusalProps extends About {
  readonly refusal: Refusal
}

/** A rule, not a fault: hatched like a refused command, with its clause. */
export function RefusalBar({ refusal, ...about }: RefusalProps) {
  // Another case that would have been opened or moved says no in the words of its procedure.
  const { procedure = about.procedure } = refusal
  const { command, policy } = refusal.procedure ? {} : about
  const words = useWords()
  const bar = useIntoView<HTMLDivElement>()
  const reason = refusalText(words, procedure, { ...refusal, command, policy })
  const missing = (refusal.missing ?? [])
    .map((name) => fieldName(words, procedure, name))
    .filter((name) => !reason.includes(name))
  return (
    <div ref={bar} className="bar refusal-bar" role="alert">
      <Icon name="barred" size={20} />
      <div>
        <p>
          <b>{words.desk.errors.refused}</b>
        </p>
        <p className="small">
          {reason} <ClauseChips ids={refusal.clauses} />
        </p>
        {missing.length > 0 && (
          <p className="small">
            {words.desk.casePage.stillNeeded} {listText(words.kernel, missing)}
          </p>
        )}
      </div>
    </div>
  )
}
