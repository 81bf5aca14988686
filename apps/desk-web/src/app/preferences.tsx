import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'

export const languages = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof languages)[number]

/** A language is always named in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
}

interface Preferences {
  readonly language: Language
  readonly isDark: boolean
  readonly setLanguage: (language: Language) => void
  readonly setDark: (isDark: boolean) => void
}

const PreferencesContext = createContext<Preferences | null>(null)

const keys = { language: 'frontdesk.language', theme: 'frontdesk.theme' }

function storedLanguage(): Language {
  const stored = localStorage.getItem(keys.language)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}

function storedDark(): boolean {
  const stored = localStorage.getItem(keys.theme)
  return stored ? stored === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** Language and brightness: chosen by the reader, kept in this browser. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage)
  const [isDark, setDark] = useState(storedDark)

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }, [language, isDark])

  const value = useMemo<Preferences>(
    () => ({
      language,
      isDark,
      setLanguage: (next) => {
        localStorage.setItem(keys.language, next)
        setLanguage(next)
      },
      setDark: (next) => {
        localStorage.setItem(keys.theme, next ? 'dark' : 'light')
        setDark(next)
      },
    }),
    [language, isDark],
  )
  return <PreferencesContext value={value}>{children}</PreferencesContext>
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext)
  if (!preferences) throw new Error('usePreferences stands outside its provider')
  return preferences
}
