import { loadMessages } from '@frontdesk/messages/load-messages'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { usePreferences } from '../app/preferences'
import type { Words } from './words'

const WordsContext = createContext<Words | null>(null)

/** Loads the reader's language; on a change the old one stays until the new one is there. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences()
  const [words, setWords] = useState<Words | null>(null)

  useEffect(() => {
    let isCurrent = true
    loadMessages(language).then((loaded) => {
      if (!isCurrent) return
      setWords(loaded)
      document.title = loaded.desk.app.name
    })
    return () => {
      isCurrent = false
    }
  }, [language])

  return words && <GivenWords words={words}>{children}</GivenWords>
}

interface Given {
  readonly words: Words
  readonly children: ReactNode
}

/** Words that are already loaded. */
export function GivenWords({ words, children }: Given) {
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords stands outside its provider')
  return words
}
