import * as Dialog from 'radix-ui/dialog'
import { useEffect, useState } from 'react'
import { useFlow } from '../flow/flow-context'
import { Key } from '../parts/key'
import { useWords } from '../words/words-context'

const answerSeconds = 20

/** Nobody has touched the screen for a while: one touch stays, else everything is forgotten. */
export function StillThere() {
  const { view, send } = useFlow()
  return (
    <Dialog.Root
      open={view.isAsking}
      onOpenChange={(isOpen) => {
        if (!isOpen) send({ type: 'touched' })
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="veil">
          <Dialog.Content className="dialog">
            <Asking />
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Asking() {
  const { stillThere: words, restart } = useWords()
  const { send } = useFlow()
  const [left, setLeft] = useState(answerSeconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((count) => Math.max(0, count - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <Dialog.Title className="dialog-title">{words.question}</Dialog.Title>
      <p className="lead tabular" aria-hidden="true">
        {words.lead(left)}
      </p>
      <Dialog.Description className="sr-only">{words.leadQuiet}</Dialog.Description>
      <Key tone="plate" className="dialog-stay" onPress={() => send({ type: 'touched' })}>
        {words.stay}
      </Key>
      <Key tone="quiet" onPress={() => send({ type: 'restart' })}>
        {restart}
      </Key>
    </>
  )
}
