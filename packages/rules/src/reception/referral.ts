import type { ReceptionCommand, ReferralTarget } from './commands'
import type { ReceptionContext } from './facts'

type Referring = Pick<
  Extract<ReceptionCommand, { type: 'refer' }>,
  'input' | 'category' | 'severity'
>
type Input = Readonly<Record<string, unknown>>

const said = (values: Input): Input =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  )

/** Who is at the desk or on the line, as somebody to ring. */
export const callOf = ({ name, phone, unitId }: ReceptionContext): Input =>
  said({ name, phone, unitId })

const matterOf = (context: ReceptionContext): Input => ({
  channel: context.channel,
  unitId: context.unitId,
  reporterName: context.name,
  reporterPhone: context.phone,
  matter: context.matter,
  receivedAt: context.startedAt,
  recordedFor: context.receivedBy,
})

const known: Readonly<Record<ReferralTarget, (context: ReceptionContext) => Input>> = {
  'service-request': matterOf,
  complaint: matterOf,
  visitor: ({ name, phone, unitId }) => ({
    visitorName: name,
    phone,
    hostUnitId: unitId,
    partySize: 1,
  }),
  'return-call': (context) => {
    const call = callOf(context)
    return { ...(Object.keys(call).length > 0 && { targets: [call] }), purpose: 'enquiry' }
  },
}

/** The input of the other case: what is known here, and what the clerk adds. */
export function inputOfReferral(
  context: ReceptionContext,
  to: ReferralTarget,
  { input, category, severity }: Referring,
): Input {
  const judged = to === 'complaint' ? { category, severity } : {}
  return said({ ...known[to](context), ...judged, ...input })
}

const ofMatter = ({ unitId, matter, reporterName, reporterPhone, reporterId }: Input) => [
  ...(unitId ? [] : ['unitId']),
  ...(matter ? [] : ['matter']),
  ...(reporterName || reporterPhone || reporterId ? [] : ['name', 'phone']),
]

const needed: Readonly<Record<ReferralTarget, (input: Input) => readonly string[]>> = {
  'service-request': ofMatter,
  complaint: (input) => [
    ...ofMatter({ ...input, ...(input.anonymous === true && { reporterId: true }) }),
    ...['category', 'severity'].filter((name) => !input[name]),
  ],
  visitor: ({ visitorName }) => (visitorName ? [] : ['name']),
  'return-call': ({ targets }) => (targets ? [] : ['name', 'phone']),
}

/** What the other case still needs, by the names that it has here. */
export const missingForReferral = (to: ReferralTarget, input: Input): readonly string[] =>
  needed[to](input)
