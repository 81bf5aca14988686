import type { AppRouter } from '@frontdesk/api'
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import type { Announcement, Desk, Enrolment } from './desk'
import { insist } from './insist'
import { inOurTerms } from './problem-in'
import type { ServerClock } from './server-clock'

const url = '/trpc'
const answerWithinMs = 10_000

function createClient(clock: ServerClock) {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpLink({
          url,
          headers: { 'x-frontdesk': '1' },
          fetch: async (input, init) => {
            const signals = [init?.signal, AbortSignal.timeout(answerWithinMs)]
            const signal = AbortSignal.any(signals.filter((one) => one instanceof AbortSignal))
            const response = await fetch(input, { ...init, signal } as RequestInit)
            clock.hear(response.headers.get('date'))
            return response
          },
        }),
      }),
    ],
  })
}

const announceCommand = (visit: Announcement) => ({
  type: 'announce' as const,
  visitorName: visit.visitorName,
  phone: visit.phone ?? undefined,
  hostUnitId: visit.host.unitId,
  hostPersonId: visit.host.personId ?? undefined,
  purpose: visit.purpose,
  partySize: visit.partySize,
  vehiclePlate: visit.vehiclePlate ?? undefined,
  consent: visit.consent,
})

/** The desk as the server's API offers it. */
export function createTrpcDesk(clock: ServerClock, newId: () => string): Desk {
  const client = createClient(clock)
  const submit = async (caseId: string, command: { type: string; reason?: string }) => {
    const commandId = newId()
    await insist(() => inOurTerms(client.cases.submit.mutate({ caseId, commandId, command })))
  }
  return {
    findPlace: () => inOurTerms(client.kiosk.me.query()),
    enrol: async ({ code, pxPerMm }: Enrolment) => {
      await inOurTerms(client.kiosk.enrol.mutate({ code, pxPerMm: pxPerMm ?? undefined }))
    },
    findHosts: (text, signal) => inOurTerms(client.kiosk.findHost.query({ text }, { signal })),
    announce: (visit) =>
      inOurTerms(
        (async () => {
          const { caseId, commandId } = visit
          await client.cases.open.mutate({ procedure: 'visitor', caseId, input: {} })
          await client.cases.submit.mutate({ caseId, commandId, command: announceCommand(visit) })
          return client.kiosk.visit.query({ caseId })
        })(),
      ),
    watchVisit: (caseId, { onVisit, onLine }) => {
      const watch = client.kiosk.onVisit.subscribe(
        { caseId },
        {
          onData: onVisit,
          onConnectionStateChange: ({ state, error }) => {
            if (state === 'pending') onLine(true)
            else if (error) onLine(false)
          },
        },
      )
      return () => watch.unsubscribe()
    },
    askDesk: (caseId) => submit(caseId, { type: 'askDesk' }),
    withdraw: (caseId, reason) => submit(caseId, { type: 'withdraw', reason }),
    signOut: async (farewell) => {
      const commandId = newId()
      await insist(() => inOurTerms(client.kiosk.signOut.mutate({ ...farewell, commandId })))
    },
    callDesk: async (screen) => {
      await inOurTerms(client.kiosk.callDesk.mutate({ screen }))
    },
  }
}
