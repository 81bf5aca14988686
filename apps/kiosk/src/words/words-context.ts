import { createContext, useContext } from 'react'
import type { Spoken } from './language'
import { defaultWords, type Language } from './load-words'

interface WordsContext extends Spoken {
  readonly choose: (language: Language) => void
}

export const WordsContext = createContext<WordsContext>({
  language: 'zh-CN',
  words: defaultWords,
  choose: () => undefined,
})

/** Everything the kiosk says, in the language on screen. */
export const useWords = () => useContext(WordsContext).words

export const useLanguage = () => useContext(WordsContext)
