import { useWords } from '../words/words-provider'

/** On paper, where whoever goes and whoever comes sign for the drawer. */
export function HandoverSignatures() {
  const { handover } = useWords().desk.money
  return (
    <ul className="form-signatures">
      {[handover.outgoing, handover.incoming].map((who) => (
        <li key={who}>
          <span>{who}</span>
          <span className="form-line" />
        </li>
      ))}
    </ul>
  )
}
