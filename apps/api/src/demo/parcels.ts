import type { DemoUnit } from '@frontdesk/db'
import { day, daytime, desk, hour, type Story, type StoryStep, turn } from './story'

type Ending =
  | 'arrived'
  | 'kept'
  | 'notified'
  | 'collected'
  | 'overdue'
  | 'asked'
  | 'held'
  | 'returned'
  | 'refused'

interface Planned {
  readonly ending: Ending
  readonly days: number
}

const plan: readonly Planned[] = [
  ...[27, 25, 22, 20, 17, 15, 13, 11, 8, 6, 5, 4, 3].map((days) => ({
    ending: 'collected' as const,
    days,
  })),
  { ending: 'returned', days: 24 },
  { ending: 'held', days: 18 },
  { ending: 'refused', days: 12 },
  { ending: 'asked', days: 10 },
  { ending: 'overdue', days: 9 },
  ...[4, 3, 2, 1, 1].map((days) => ({ ending: 'notified' as const, days })),
  // Nobody told the steward of this one: it is late.
  { ending: 'kept', days: 2 },
]

const kinds = ['express', 'parcel', 'letter', 'express', 'registered', 'magazine'] as const
const ordinary: readonly string[] = ['letter', 'magazine']
const carriers = ['sf', 'zto', 'post', 'jd', 'post', 'post'] as const
const prefixes = ['SF', '78', '', 'JD', 'XA', ''] as const
const lastArrivalMinute = 420
/** Twenty past five in minutes of the desk's day, which begins at half past eight. */
const noticeMinute = 530

/** About thirty items at the desk: most of them collected, some in every state that one can be in. */
export function parcelStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const past = plan.map((planned, at) => {
    const minute = (at * 53) % lastArrivalMinute
    const before = daytime(nowMs, planned.days, minute)
    return parcelStory(planned.ending, { at, minute, before, unit: turn(units, at * 9 + 4) })
  })
  const fresh = [75, 40, 25].map((before, index) => {
    const at = plan.length + index
    return parcelStory('kept', { at, minute: 0, before, unit: turn(units, at * 9 + 4) })
  })
  const atTheDoor = { at: plan.length + 3, minute: 0, before: 4, unit: turn(units, 77) }
  return [...past, ...fresh, parcelStory('arrived', atTheDoor)]
}

interface Setting {
  readonly at: number
  readonly minute: number
  readonly before: number
  readonly unit: DemoUnit
}

function parcelStory(ending: Ending, setting: Setting): Story {
  const { at, before, unit } = setting
  const as = turn(desk, at)
  const kind = turn(kinds, at)
  const isOrdinary = ordinary.includes(kind)
  return {
    procedure: 'mail',
    before,
    as,
    input: {
      kind,
      recipient: unit.people[0]?.name ?? '住户',
      unitId: unit.unitId,
      carrier: turn(carriers, at),
      ...(!isOrdinary && {
        destination: `汀兰苑 ${unit.label}`,
        trackingNo: `${turn(prefixes, at)}${String(7_310_000_000 + at * 104_729)}`,
      }),
    },
    steps: stepsOf(ending, setting, as).filter(({ after }) => after < before),
  }
}

function stepsOf(ending: Ending, { at, minute, unit }: Setting, as: string): StoryStep[] {
  const step = (after: number, command: StoryStep['command']): StoryStep => ({ after, as, command })
  const isOrdinary = ordinary.includes(turn(kinds, at))
  const isDamaged = at % 18 === 3
  const inspect = isDamaged
    ? { type: 'inspect', damaged: true, remark: '外箱一角压扁，内件无响动' }
    : { type: 'inspect', damaged: false }
  const kept = [
    step(1, inspect),
    step(2, { type: 'signFor' }),
    step(3, { type: 'shelve', place: `${turn(['A', 'B', 'C'], at)}-${(at % 6) + 1}` }),
  ]
  const notified = [...kept, step(isOrdinary ? 30 : noticeMinute - minute, { type: 'notify' })]
  const asked = (outcome: string) => [
    ...notified,
    step(8 * day, { type: 'contactOwner', means: 'phone', outcome }),
  ]
  switch (ending) {
    case 'arrived':
      return []
    case 'refused':
      return [
        step(1, { type: 'inspect', damaged: true, remark: '外箱破裂，内件外露' }),
        step(2, { type: 'turnDown', reason: '破损严重，请送件人带回' }),
      ]
    case 'kept':
      return kept
    case 'notified':
    case 'overdue':
      return notified
    case 'collected': {
      const signature = unit.people[0]?.name ?? '住户'
      const collect = { type: 'collect', signature, collector: 'owner', idChecked: true }
      return [...notified, step(day + 2 * hour + ((at * 31) % 300), collect)]
    }
    case 'asked':
      return asked('willCollect')
    case 'held':
      return [...asked('keepForMe'), step(8 * day + 5, { type: 'holdForOwner' })]
    case 'returned':
      return [...asked('movedAway'), step(8 * day + 4 * hour, { type: 'returnToSender' })]
  }
}
