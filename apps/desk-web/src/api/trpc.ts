import type { AppRouter } from '@frontdesk/api'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

const url = '/trpc'

// The server takes changes only from its own page, which can set this header.
const sending = {
  url,
  headers: { 'x-frontdesk': '1' },
  fetch: (input: RequestInfo | URL | string, init?: RequestInit) =>
    fetch(input, { ...init, credentials: 'same-origin' }),
}

/** The one client of this page: queries in batches, files by themselves, events on one open stream. */
export const createClient = () =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          condition: ({ input }) => isNonJsonSerializable(input),
          true: httpLink(sending),
          false: httpBatchLink({ ...sending, maxURLLength: 4000 }),
        }),
      }),
    ],
  })
