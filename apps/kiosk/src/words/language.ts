import { defaultWords, type KioskWords, type Language, loadWords } from './load-words'

export interface Spoken {
  readonly language: Language
  readonly words: KioskWords
}

/** The language on screen, kept in memory only. */
export interface LanguageStore {
  readonly spoken: () => Spoken
  readonly subscribe: (listener: () => void) => () => void
  readonly choose: (language: Language) => Promise<void>
}

const first: Spoken = { language: 'zh-CN', words: defaultWords }

export function createLanguageStore(): LanguageStore {
  let spoken = first
  let wanted: Language = first.language
  const listeners = new Set<() => void>()
  return {
    spoken: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    choose: async (language) => {
      wanted = language
      // Words that cannot be fetched leave the screen in the language it has.
      const words = await loadWords(language).catch(() => null)
      if (!words || wanted !== language) return
      spoken = language === first.language ? first : { language, words }
      document.documentElement.lang = language
      document.title = words.appTitle
      for (const listener of listeners) listener()
    },
  }
}
