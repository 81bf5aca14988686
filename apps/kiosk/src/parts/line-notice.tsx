import { useFlow } from '../flow/flow-context'
import { useWords } from '../words/words-context'
import { Icon } from './icon'

/** One line above the footer when the network has gone; nothing otherwise. */
export function LineNotice() {
  const { offline } = useWords()
  const { isOnline } = useFlow().view
  return (
    <p className="frame-line" role="status">
      {!isOnline && (
        <>
          <Icon name="cloudOff" className="size-11" />
          {offline}
        </>
      )}
    </p>
  )
}
