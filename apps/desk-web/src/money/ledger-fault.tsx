import { failureOf } from '../api/failure'
import { Icon } from '../parts/icon'
import { fieldFaultText } from '../words/lookup'
import type { Words } from '../words/words'
import { useWords } from '../words/words-provider'

/** Why a drawer was not added or retired, in one line. */
export function LedgerFault({ error }: { readonly error: unknown }) {
  const words = useWords()
  return (
    <p className="remedy" role="alert">
      <Icon name="triangle" size={14} />
      {faultText(words, error)}
    </p>
  )
}

function faultText(words: Words, error: unknown): string {
  const { errors, money } = words.desk
  const failure = failureOf(error)
  if (failure.kind === 'fields') {
    const faults: Readonly<Record<string, string>> = money.drawers.faults
    const code = failure.fields[0]?.code ?? ''
    return faults[code] ?? fieldFaultText(words, code)
  }
  if (failure.kind === 'forbidden' || failure.kind === 'notFound') return errors[failure.kind]
  return errors.noAnswer
}
