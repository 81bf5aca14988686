import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../../api/answers'
import { titleText } from '../../words/lookup'
import { useWords } from '../../words/words-provider'

/** What a thing at the desk is about: the case that brought it, one press away. */
export function CaseCell({ row }: { readonly row: CaseRow }) {
  const words = useWords()
  return (
    <td className="thing">
      <Link to="/cases/$caseId" params={{ caseId: row.caseId }} data-row>
        {titleText(words, row)}
      </Link>
      <span className="muted small num">{row.number}</span>
    </td>
  )
}
