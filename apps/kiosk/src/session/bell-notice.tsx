import * as Toast from 'radix-ui/toast'
import { useFlow } from '../flow/flow-context'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-context'

/** Says that the desk is coming, or that one has to walk there. */
export function BellNotice() {
  const { bell: words } = useWords()
  const { view, send } = useFlow()
  const isOpen = view.bell === 'coming' || view.bell === 'unheard'
  return (
    <Toast.Provider label={words.region} duration={Number.POSITIVE_INFINITY} swipeDirection="down">
      <Toast.Root
        className="notice"
        type="foreground"
        open={isOpen}
        onOpenChange={(stays) => {
          if (!stays) send({ type: 'bellSeen' })
        }}
      >
        <Icon name="bell" stroke={1.8} className="size-17" />
        <Toast.Description>
          {view.bell === 'unheard' ? words.unheard : words.coming}
        </Toast.Description>
      </Toast.Root>
      <Toast.Viewport className="notices" label={words.region} hotkey={[]} />
    </Toast.Provider>
  )
}
