import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import { type ReactNode, useEffect, useState } from 'react'
import { isUnauthorized } from '../api/failure'
import { createClient, TRPCProvider } from '../api/trpc'
import { WordsProvider } from '../words/words-provider'
import { type Language, PreferencesProvider, usePreferences } from './preferences'
import { themeFor } from './theme'

interface Props {
  readonly children: ReactNode
  readonly onUnauthorized: () => void
}

function createCache(onUnauthorized: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isUnauthorized(error)) onUnauthorized()
      },
    }),
    defaultOptions: {
      queries: { retry: (count, error) => count < 1 && !isUnauthorized(error), staleTime: 5000 },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Everything the pages stand on: preferences, words, look, cache and client. */
export function Providers({ children, onUnauthorized }: Props) {
  const [cache] = useState(() => createCache(onUnauthorized))
  const [client] = useState(createClient)
  return (
    <PreferencesProvider>
      <QueryClientProvider client={cache}>
        <TRPCProvider trpcClient={client} queryClient={cache}>
          <WordsProvider>
            <Look>{children}</Look>
          </WordsProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </PreferencesProvider>
  )
}

const locales: Readonly<Record<Language, () => Promise<{ default: Locale }>>> = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  'zh-TW': () => import('antd/locale/zh_TW'),
  en: () => import('antd/locale/en_US'),
}

function useLocale(language: Language): Locale | undefined {
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    locales[language]().then((loaded) => setLocale(loaded.default))
  }, [language])
  return locale
}

export function Look({ children }: { readonly children: ReactNode }) {
  const { isDark, language } = usePreferences()
  const locale = useLocale(language)
  const isTablet = useMedia('(max-width: 1100px)')
  return (
    <ConfigProvider
      locale={locale}
      theme={themeFor(isDark, isTablet)}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const read = () => setMatches(list.matches)
    list.addEventListener('change', read)
    return () => list.removeEventListener('change', read)
  }, [query])
  return matches
}
