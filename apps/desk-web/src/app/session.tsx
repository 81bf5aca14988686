import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Me } from '../api/answers'
import { isUnauthorized } from '../api/failure'
import { useTRPC } from '../api/trpc'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import type { Reader } from '../time/dates'
import { useWords } from '../words/words-provider'
import { usePreferences } from './preferences'

const MeContext = createContext<Me | null>(null)

/** Lets a signed-in person in; the cache sends everybody else to the sign-in page. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const me = useQuery(useTRPC().staff.me.queryOptions(undefined, { staleTime: 300_000 }))

  if (me.data) return <MeContext value={me.data}>{children}</MeContext>
  if (me.error && !isUnauthorized(me.error))
    return <LoadFailure error={me.error} retry={() => me.refetch()} />
  return <LoadingBars />
}

export const MeProvider = MeContext

/** An administrator without another post sets things up and does no case work. */
export const hasCaseWork = ({ roles }: Me): boolean => roles.some((role) => role !== 'admin')

const openers: readonly string[] = ['receptionist', 'supervisor', 'manager', 'director']

/** Departments answer what reaches them; the desk and those above it take things down. */
export const opensCases = ({ roles }: Me): boolean => roles.some((role) => openers.includes(role))

export function useMe(): Me {
  const me = use(MeContext)
  if (!me) throw new Error('useMe stands outside SignedIn')
  return me
}

/** How this reader is told times: language, the site's zone, words. */
export function useReader(): Reader {
  const { language } = usePreferences()
  const words = useWords().kernel.time
  const zone = useMe().timeZone
  return useMemo(() => ({ language, zone, words }), [language, zone, words])
}
