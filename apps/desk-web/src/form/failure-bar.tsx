import { failureOf } from '../api/failure'
import { ClauseChips } from '../parts/clause-chip'
import { ErrorBar } from '../parts/error-bar'
import { Icon } from '../parts/icon'
import { fieldName, refusalText } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly procedure: string
  readonly error: unknown
  readonly retry: () => void
}

/** What stands over the button after something was not saved: why, and what to do. */
export function FailureBar({ procedure, error, retry }: Props) {
  const words = useWords()
  const { app, errors } = words.desk
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'refused':
      return <RefusalBar procedure={procedure} refusal={failure.refusal} />
    case 'changed':
      return null
    case 'fields': {
      const named = failure.fields.map(({ path }) => fieldName(words, procedure, leaf(path)))
      return (
        <ErrorBar title={errors.notSaved}>
          {errors.checkFields} {named.join('、')}
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

/** The last name of a path: `input.unitId` is the field `unitId`. */
export const leaf = (path: string): string => path.split('.').at(-1) ?? path

interface RefusalProps {
  readonly procedure: string
  readonly refusal: {
    readonly code: string
    readonly clauses: readonly string[]
    readonly missing?: readonly string[]
  }
}

/** A rule, not a fault: hatched like a refused command, with its clause. */
export function RefusalBar({ procedure, refusal }: RefusalProps) {
  const words = useWords()
  const missing = refusal.missing?.map((name) => fieldName(words, procedure, name)) ?? []
  return (
    <div className="bar refusal-bar" role="alert">
      <Icon name="barred" size={20} />
      <div>
        <p>
          <b>{words.desk.errors.refused}</b>
        </p>
        <p className="small">
          {refusalText(words, procedure, refusal)} <ClauseChips ids={refusal.clauses} />
        </p>
        {missing.length > 0 && (
          <p className="small">
            {words.desk.casePage.stillNeeded} {missing.join('、')}
          </p>
        )}
      </div>
    </div>
  )
}
