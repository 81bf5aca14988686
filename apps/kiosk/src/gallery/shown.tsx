import { AskContext } from '../flow/ask-context'
import { FlowContext } from '../flow/flow-context'
import type { Send, View } from '../flow/view'
import { Screens } from '../session/screens'
import { Welcome } from '../welcome/welcome'
import type { KioskWords, Language } from '../words/load-words'
import { WordsContext } from '../words/words-context'
import { hosts, manyHosts } from './fixed-views'

interface Props {
  readonly view: View
  readonly language: Language
  readonly words: KioskWords
  readonly send?: Send
}

const ask = {
  findHosts: async (text: string) => {
    if (text.startsWith('9')) return []
    return text.startsWith('12') ? manyHosts : hosts
  },
}

/** One screen with fixed data. */
export function Shown({ view, language, words, send = () => undefined }: Props) {
  return (
    <WordsContext value={{ language, words, choose: () => undefined }}>
      <FlowContext value={{ view, send }}>
        <AskContext value={ask}>
          {view.screen === 'welcome' && <Welcome />}
          <Screens />
        </AskContext>
      </FlowContext>
    </WordsContext>
  )
}
