import { useWords } from '../words/words-provider'
import { Icon } from './icon'

/** Prints the page as it stands, without the desk around it. */
export function PrintButton({ isFilled = false }: { readonly isFilled?: boolean }) {
  const { forms } = useWords().desk
  return (
    <button
      type="button"
      className={`btn screen-only${isFilled ? ' filled' : ''}`}
      onClick={() => window.print()}
    >
      <Icon name="print" size={16} />
      {forms.print}
    </button>
  )
}
