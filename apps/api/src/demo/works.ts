import { randomUUID } from 'node:crypto'
import type { DemoUnit } from '@frontdesk/db'
import {
  cashier,
  day,
  daytime,
  desk,
  hour,
  type Remembered,
  type Story,
  type StoryStep,
  supervisor,
  turn,
} from './story'

type Ending = 'applied' | 'approved' | 'permitted' | 'finished' | 'closed'

interface Planned {
  readonly days: number
  readonly lasts: number
  readonly ending: Ending
  readonly contractor: string
  readonly works: readonly string[]
  readonly workers: readonly string[]
}

/** Renovations at each of their stages, two of them with workers who have passes. */
const plan: readonly Planned[] = [
  {
    days: 120,
    lasts: 60,
    ending: 'closed',
    contractor: '和筑装饰',
    works: ['surfaces', 'plumbing', 'waterproofing'],
    workers: ['石建国', '汤国强'],
  },
  {
    days: 66,
    lasts: 70,
    ending: 'finished',
    contractor: '居善家装',
    works: ['surfaces', 'electrical'],
    workers: [],
  },
  {
    days: 25,
    lasts: 90,
    ending: 'permitted',
    contractor: '木石营造',
    works: ['surfaces', 'plumbing', 'electrical', 'partitions'],
    workers: ['蒋大力', '唐小军', '彭志远'],
  },
  {
    days: 2,
    lasts: 45,
    ending: 'approved',
    contractor: '和筑装饰',
    works: ['windows'],
    workers: [],
  },
  {
    days: 0,
    lasts: 60,
    ending: 'applied',
    contractor: '居善家装',
    works: ['partitions', 'structural'],
    workers: [],
  },
]

const firstReceipt = ({ receipts }: Remembered) => receipts?.[0]?.receiptNo
const dateAfter = (nowMs: number, days: number) =>
  new Date(nowMs + days * day * 60_000).toISOString().slice(0, 10)

/** Renovations, and the passes of their workers. */
export function worksStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const owned = units.filter(({ people }) => people.some(({ kind }) => kind === 'owner'))
  return plan.flatMap((planned, at) => {
    const { unitId } = turn(owned, at * 13 + 6)
    const as = turn(desk, at)
    const before = daytime(nowMs, planned.days, at * 60)
    const caseId = randomUUID()
    const works: Story = {
      procedure: 'renovation',
      caseId,
      before,
      as,
      input: {
        unitId,
        contractor: planned.contractor,
        workers: Math.max(2, planned.workers.length),
        works: planned.works,
        from: dateAfter(nowMs, 4 - planned.days),
        until: dateAfter(nowMs, planned.lasts - planned.days),
      },
      steps: stepsOf(planned, as).filter(({ after }) => after < before),
    }
    return planned.workers.length > 0
      ? [works, workersStory(planned, { unitId, renovationId: caseId, as, before })]
      : [works]
  })
}

function stepsOf({ ending, lasts }: Planned, as: string): StoryStep[] {
  const over = (lasts - 6) * day
  const steps: readonly (readonly [Ending, readonly StoryStep[]])[] = [
    ['approved', [{ after: 3 * hour, as: supervisor, command: { type: 'approve' } }]],
    [
      'permitted',
      [
        { after: day, as: cashier, command: { type: 'recordPayment', method: 'transfer' } },
        {
          after: day + 15,
          as,
          command: (known) => ({ type: 'payDeposit', receiptNo: firstReceipt(known) }),
        },
        { after: day + 20, as, command: { type: 'permit' } },
        {
          after: 9 * day,
          as,
          command: { type: 'inspect', findings: '走道堆了沙袋，已当场清走' },
        },
      ],
    ],
    ['finished', [{ after: over, as, command: { type: 'finish' } }]],
    [
      'closed',
      [
        { after: over + day, as: supervisor, command: { type: 'acceptWorks' } },
        {
          after: over + 2 * day,
          as: cashier,
          command: { type: 'refundDeposit', deductionFen: 15_000, reason: '电梯厅墙角碰损修补' },
        },
      ],
    ],
  ]
  const last = steps.findIndex(([each]) => each === ending)
  return steps.slice(0, last + 1).flatMap(([, each]) => each)
}

interface Site {
  readonly unitId: string
  readonly renovationId: string
  readonly as: string
  readonly before: number
}

/** Their passes, two days after the permit; those of a finished house went back. */
function workersStory({ ending, workers, lasts }: Planned, site: Site): Story {
  const { unitId, renovationId, as, before } = site
  const issued: StoryStep[] = [
    { after: 10, as, command: { type: 'verify', documents: ['idCard', 'photo'] } },
    { after: 25, as: cashier, command: { type: 'recordPayment', method: 'cash' } },
    { after: 40, as, command: { type: 'issue' } },
  ]
  const back: StoryStep[] = [
    {
      after: (lasts - 5) * day,
      as: cashier,
      command: (known) => ({
        type: 'return',
        passNos: (known.passes ?? []).map(({ passNo }) => passNo),
        depositReceiptNo: firstReceipt(known),
      }),
    },
    { after: (lasts - 5) * day + 5, as: cashier, command: { type: 'refund' } },
  ]
  return {
    procedure: 'temporary-pass',
    before: before - 3 * day,
    as,
    input: {
      unitId,
      renovationId,
      ownerPresent: true,
      holders: workers.map((name, index) => ({
        name,
        idType: 'other',
        idNumber: `SG-${String(2040 + index * 7)}`,
        photoId: randomUUID(),
      })),
    },
    steps: ending === 'closed' ? [...issued, ...back] : issued,
  }
}
