import { loadMessages } from '@frontdesk/messages/load-messages'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterContextProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Me } from '../api/answers'
import { createClient, TRPCProvider } from '../api/trpc'
import { PreferencesProvider } from '../app/preferences'
import { createDeskRouter } from '../app/router'
import { MeProvider } from '../app/session'
import { GivenWords } from '../words/words-provider'

const words = await loadMessages('zh-CN')

export const lin: Me = {
  personId: '00000000-0000-4000-8000-000000000001',
  name: '林知夏',
  roles: ['receptionist'],
  department: null,
  siteId: '00000000-0000-4000-8000-000000000009',
  companyName: '闻溪物业',
  siteName: '汀兰苑服务中心',
  timeZone: 'Asia/Shanghai',
  isDemo: true,
  hasRooms: true,
  opens: ['visitor', 'service-request', 'complaint'],
  sites: [],
}

/** Shows a part in Chinese, as somebody who is signed in sees it: a receptionist, unless told. */
export function show(part: ReactNode, me: Me = lin) {
  const cache = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
  return render(
    <PreferencesProvider>
      <QueryClientProvider client={cache}>
        <TRPCProvider trpcClient={createClient()} queryClient={cache}>
          <GivenWords words={words}>
            <MeProvider value={me}>
              <RouterContextProvider router={createDeskRouter()}>{part}</RouterContextProvider>
            </MeProvider>
          </GivenWords>
        </TRPCProvider>
      </QueryClientProvider>
    </PreferencesProvider>,
  )
}
