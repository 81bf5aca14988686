import { useFlow } from '../flow/flow-context'
import { useWords } from '../words/words-context'
import { Key } from './key'

/** The lamp: a person comes. On every screen. */
export function CallKey() {
  const words = useWords()
  const { view, send } = useFlow()
  return (
    <Key
      tone="lamp"
      icon="bell"
      isBusy={view.bell === 'ringing'}
      onPress={() => send({ type: 'callDesk', screen: view.screen })}
    >
      {words.callDesk}
    </Key>
  )
}

/** Back at the left, start over, the lamp at the right. */
export function Foot({ canGoBack = true }: { readonly canGoBack?: boolean }) {
  const words = useWords()
  const { send } = useFlow()
  return (
    <>
      {canGoBack && (
        <Key tone="quiet" icon="back" onPress={() => send({ type: 'back' })}>
          {words.back}
        </Key>
      )}
      <Key tone="quiet" icon="cross" onPress={() => send({ type: 'restart' })}>
        {words.restart}
      </Key>
      <CallKey />
    </>
  )
}
