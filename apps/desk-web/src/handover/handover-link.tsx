import { Link } from '@tanstack/react-router'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

/** From a shift's case to the screen on which it is counted and handed over. */
export function HandoverLink({ caseId }: { readonly caseId: string }) {
  const { handover } = useWords().desk.money
  return (
    <p className="handover-link">
      <Link className="btn filled" to="/money/shifts/$caseId" params={{ caseId }}>
        <Icon name="swap" size={16} />
        {handover.title}
      </Link>
    </p>
  )
}
