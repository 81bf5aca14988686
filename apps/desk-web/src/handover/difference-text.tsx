import { type Fen, formatFen } from '@frontdesk/rules'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

/** Over, short, or just right, each in word, shape and colour. */
export function DifferenceText({ fen }: { readonly fen: Fen }) {
  const { count } = useWords().desk.money.handover
  if (fen === 0) {
    return (
      <span className="difference equal">
        <Icon name="tick" size={14} />
        {count.equal}
      </span>
    )
  }
  const amount = formatFen(Math.abs(fen))
  return (
    <span className="difference num">
      <Icon name="triangle" size={14} />
      {fen > 0 ? count.over(amount) : count.short(amount)}
    </span>
  )
}
