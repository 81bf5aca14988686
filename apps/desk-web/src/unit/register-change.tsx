import type { RegisterEntry } from '../api/answers'
import { useReader } from '../app/session'
import { now } from '../time/clock'
import { momentText } from '../time/dates'
import { useWords } from '../words/words-provider'
import { changedFields, recordOf } from './changed-fields'

/** One change of a register: what was done, and each field from what to what. */
export function RegisterChange({ entry }: { readonly entry: RegisterEntry }) {
  const words = useWords()
  const reader = useReader()
  const { history } = words.desk.archive
  const what = history.what[entry.what as keyof typeof history.what] ?? entry.what
  const moment = (at: string) => momentText(Date.parse(at), now(), reader)
  return (
    <>
      <p>
        {history.registers[entry.register] ?? entry.register} {recordOf(words, entry)} <b>{what}</b>
      </p>
      <p className="small quote">
        {changedFields(words, entry, moment).map(({ name, was, isNow }) => (
          <span key={name} className="changed-field">
            <span className="muted">{name}</span> {was && <s>{was}</s>} {isNow}
          </span>
        ))}
      </p>
    </>
  )
}
