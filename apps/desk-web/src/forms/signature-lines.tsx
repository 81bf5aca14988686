import type { FormWords } from '@frontdesk/messages'
import type { FilledForm } from '../api/answers'

interface Props {
  readonly words: FormWords
  readonly signatures: FilledForm['signatures']
}

/** Where they sign with a pen, and the day they did; only paper has it. */
export function SignatureLines({ words, signatures }: Props) {
  return (
    <ul className="form-signatures">
      {signatures.map((who) => (
        <li key={who}>
          <span>{words.signatures[who]}</span>
          <span className="form-line" />
          <span>{words.signedOn}</span>
          <span className="form-line short" />
        </li>
      ))}
    </ul>
  )
}
