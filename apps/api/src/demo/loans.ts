import { type DemoStaff, demoKeyId } from '@frontdesk/db'
import { cashier, day, daytime, desk, hour, type Story, type StoryStep, turn } from './story'

type Ending = 'asked' | 'out' | 'back' | 'lost'

interface Planned {
  readonly places: readonly string[]
  /** A member of the staff by username, or somebody from outside. */
  readonly borrower: string | { readonly name: string; readonly company: string }
  readonly purpose: string
  /** Minutes before now; a loan of the past names its day instead. */
  readonly before: number
  /** For how long, in minutes. */
  readonly lasts: number
  readonly ending: Ending
}

const agent = { name: '唐立言', company: '安居中介' }
const lifts = { name: '柳清和', company: '云梯电梯' }

const present: readonly Planned[] = [
  {
    places: ['A04'],
    borrower: 'zhenghaichuan',
    purpose: 'repairs',
    before: 95,
    lasts: 4 * hour,
    ending: 'out',
  },
  {
    places: ['A07', 'A09'],
    borrower: agent,
    purpose: 'viewing',
    before: 50,
    lasts: 3 * hour,
    ending: 'out',
  },
  {
    places: ['A19'],
    borrower: 'bairuoxi',
    purpose: 'cleaning',
    before: 130,
    lasts: day,
    ending: 'out',
  },
  {
    places: ['A41'],
    borrower: lifts,
    purpose: 'inspection',
    before: 70,
    lasts: 5 * hour,
    ending: 'out',
  },
  {
    places: ['A51'],
    borrower: 'linzhixia',
    purpose: '取宣传用品',
    before: 20,
    lasts: 2 * hour,
    ending: 'out',
  },
  {
    places: ['A58'],
    borrower: 'qinshouzhuo',
    purpose: 'inspection',
    before: 35,
    lasts: 8 * hour,
    ending: 'out',
  },
  // This one is late, and the desk is asked to have it back.
  {
    places: ['A39'],
    borrower: 'zhenghaichuan',
    purpose: 'inspection',
    before: 6 * hour,
    lasts: 4 * hour,
    ending: 'out',
  },
  {
    places: ['A27'],
    borrower: agent,
    purpose: 'viewing',
    before: 3,
    lasts: 2 * hour,
    ending: 'asked',
  },
]

const past = [
  { place: 'A27', days: 6 },
  { place: 'A39', days: 9 },
  { place: 'A04', days: 12 },
  { place: 'A31', days: 15 },
  { place: 'A42', days: 19 },
  { place: 'A08', days: 23 },
]

/** Keys that are out, one of them late, one lost, one asked for; and those that were out and came back. */
export function loanStories(staff: readonly DemoStaff[], nowMs: number): Story[] {
  const back = past.map(
    ({ place, days }, at): Planned => ({
      places: [place],
      borrower: at % 2 === 0 ? agent : 'zhenghaichuan',
      purpose: turn(['viewing', 'inspection', 'repairs'], at),
      before: daytime(nowMs, days, 60 + at * 40),
      lasts: 3 * hour,
      ending: 'back',
    }),
  )
  const lost: Planned = {
    places: ['A46'],
    borrower: 'zhenghaichuan',
    purpose: 'repairs',
    before: daytime(nowMs, 4, 90),
    lasts: 2 * hour,
    ending: 'lost',
  }
  return [...back, lost, ...present].map((loan, at) => storyOf(loan, { staff, nowMs, at }))
}

interface Setting {
  readonly staff: readonly DemoStaff[]
  readonly nowMs: number
  readonly at: number
}

const minuteMs = 60_000

function storyOf(loan: Planned, { staff, nowMs, at }: Setting): Story {
  const { places, borrower, purpose, before, lasts } = loan
  const personId = staff.find(({ username }) => username === borrower)?.personId
  const outsider = typeof borrower === 'string' ? null : borrower
  return {
    procedure: 'key-loan',
    before,
    as: turn(desk, at),
    input: {
      keyIds: places.map(demoKeyId),
      borrower: outsider
        ? { kind: 'outsider', phone: '13800136021', ...outsider }
        : { kind: 'staff', personId },
      purpose,
      dueAt: new Date(nowMs + (lasts - before) * minuteMs).toISOString(),
    },
    steps: stepsOf(loan, turn(desk, at)),
  }
}

const entrusted = /^A(2[5-9]|3[0-6])$/

function stepsOf({ places, borrower, ending, lasts }: Planned, as: string): StoryStep[] {
  const isOutsider = typeof borrower !== 'string'
  const signature = isOutsider ? borrower.name : '已签'
  const lend = { type: 'lend', signature, ...(isOutsider && { idChecked: true }) }
  const lent: StoryStep[] = [
    ...(isOutsider
      ? [{ after: 1, as: cashier, command: { type: 'recordPayment', method: 'cash' } }]
      : []),
    { after: 2, as, command: lend },
    ...(places.some((place) => entrusted.test(place))
      ? [{ after: 15, as, command: { type: 'tellOwner', outcome: '业主知道了' } }]
      : []),
  ]
  switch (ending) {
    case 'asked':
      return []
    case 'out':
      return lent
    case 'back':
      return [
        ...lent,
        { after: lasts - 20, as, command: { type: 'return', condition: 'good', signature } },
      ]
    case 'lost':
      return [
        ...lent,
        { after: lasts - 10, as, command: { type: 'reportLost', reason: '检修时掉进集水井' } },
      ]
  }
}
