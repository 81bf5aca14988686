import { failureOf } from '../api/failure'
import { RefusalBar } from '../form/failure-bar'
import { ErrorBar } from '../parts/error-bar'
import { useWords } from '../words/words-provider'
import { faultText } from './fault-text'

interface Props {
  readonly error: unknown
  /** Reads again what somebody else has changed. */
  readonly onLook: () => void
}

/** What stands over the button when the archive did not take what was written. */
export function FormFailure({ error, onLook }: Props) {
  const words = useWords()
  const { archive, errors } = words.desk
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'changed':
      return (
        <ErrorBar title={errors.notSaved} action={{ label: archive.form.look, onClick: onLook }}>
          {archive.form.changed}
        </ErrorBar>
      )
    case 'fields': {
      const whole = failure.fields.find(({ path }) => path === '')
      return (
        <ErrorBar title={errors.notSaved}>
          {whole ? faultText(words, whole.code) : errors.checkFields}
        </ErrorBar>
      )
    }
    case 'refused':
      return <RefusalBar procedure="" refusal={failure.refusal} />
    case 'noAnswer':
      return (
        <ErrorBar title={errors.notSaved}>
          {errors.noAnswer}
          {errors.kept}
        </ErrorBar>
      )
    default:
      return <ErrorBar title={errors.notSaved}>{errors[failure.kind]}</ErrorBar>
  }
}
