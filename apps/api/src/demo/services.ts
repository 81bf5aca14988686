import type { DemoUnit } from '@frontdesk/db'
import { cashier, day, daytime, desk, heads, hour, type Story, type StoryStep, turn } from './story'

interface Service {
  readonly service: string
  readonly feeFen: number
  readonly department: 'engineering' | 'cleaning' | 'greening'
  readonly result: string
}

const services: readonly Service[] = [
  { service: '灯具安装', feeFen: 8_000, department: 'engineering', result: '灯具装好，试亮正常' },
  { service: '空调清洗', feeFen: 15_000, department: 'cleaning', result: '两台内机清洗完毕' },
  { service: '管道疏通', feeFen: 12_000, department: 'engineering', result: '下水畅通，已冲洗' },
  { service: '家政保洁', feeFen: 20_000, department: 'cleaning', result: '全屋保洁，业主验收' },
  { service: '灯具安装', feeFen: 8_000, department: 'engineering', result: '更换筒灯三盏' },
  { service: '绿植养护', feeFen: 6_000, department: 'greening', result: '修剪换盆并施肥' },
  { service: '家政保洁', feeFen: 20_000, department: 'cleaning', result: '擦窗和厨房清洁完成' },
]

const signers = { engineering: '郑海川', cleaning: '白若溪', greening: '陆青禾' } as const

type Ending =
  | 'closed'
  | 'closedLate'
  | 'poor'
  | 'refunded'
  | 'done'
  | 'dispatched'
  | 'paid'
  | 'registered'

interface Planned {
  readonly days: number
  readonly ending: Ending
}

const past: readonly Ending[] = [
  'closed',
  'closed',
  'closedLate',
  'closed',
  'closed',
  'poor',
  'closed',
  'refunded',
]
const perMonth = [7, 5, 6, 4, 4]
const daysOfMonth = 30

/** Five months that are over, and this one with a service at each of its stages. */
const plan: readonly Planned[] = [
  ...perMonth.flatMap((count, month) =>
    Array.from({ length: count }, (_, nth) => ({
      days: daysOfMonth * (month + 1) + 2 + Math.floor((nth * (daysOfMonth - 2)) / count),
      ending: turn(past, nth + month),
    })),
  ),
  ...[24, 21, 17, 13, 10].map((days, nth) => ({ days, ending: turn(past, nth) })),
  { days: 8, ending: 'refunded' },
  { days: 3, ending: 'done' },
  { days: 2, ending: 'dispatched' },
  { days: 1, ending: 'paid' },
  { days: 0, ending: 'registered' },
]

/** Special services: paid at the cashier's, carried out by an order, followed up. */
export const serviceStories = (units: readonly DemoUnit[], nowMs: number): Story[] =>
  plan.map((planned, at) => serviceStory(planned, { at, nowMs, unit: turn(units, at * 9 + 4) }))

interface Setting {
  readonly at: number
  readonly nowMs: number
  readonly unit: DemoUnit
}

function serviceStory({ days, ending }: Planned, { at, nowMs, unit }: Setting): Story {
  const before = daytime(nowMs, days, (at * 43) % 400)
  const told = turn(services, at)
  const owner = unit.people[0]?.name ?? '业主'
  const wantedMs = nowMs - (before - 2 * day) * 60_000
  return {
    procedure: 'special-service',
    before,
    as: turn(desk, at),
    input: {
      channel: at % 3 === 0 ? 'phone' : 'visit',
      unitId: unit.unitId,
      ownerName: owner,
      ...(unit.people[0]?.phone && { ownerPhone: unit.people[0].phone }),
      service: told.service,
      feeFen: told.feeFen,
      wantedAt: new Date(wantedMs).toISOString(),
    },
    steps: stepsOf(ending, told, { at, owner }).filter(({ after }) => after < before),
  }
}

interface Told {
  readonly at: number
  readonly owner: string
}

function stepsOf(
  ending: Ending,
  { department, result }: Service,
  { at, owner }: Told,
): StoryStep[] {
  const as = turn(desk, at)
  const worker = heads[department] ?? ''
  const paid: StoryStep[] = [
    { after: 20, as: cashier, command: { type: 'recordPayment', method: 'wechat', payer: owner } },
    {
      after: 25,
      as: cashier,
      command: ({ receipts = [] }) => ({
        type: 'collectFee',
        receiptNo: receipts[0]?.receiptNo ?? '',
        signature: owner,
      }),
    },
  ]
  const done = (ending === 'closedLate' ? 50 : turn([6, 7, 23, 5], at)) * hour
  const order = (after: number, by: string, command: StoryStep['command']): StoryStep => ({
    after,
    as: by,
    command,
    isOfOrder: true,
  })
  const dispatched: StoryStep[] = [
    ...paid,
    { after: hour, as, command: { type: 'dispatch', department } },
    order(hour + 5, as, { type: 'issue' }),
    order(3 * hour, worker, { type: 'receive', signature: signers[department] }),
    order(4 * hour, worker, { type: 'start' }),
  ]
  const carriedOut = [...dispatched, order(done, worker, { type: 'finish', result })]
  const followedUp = (quality: number): StoryStep[] => [
    ...carriedOut,
    order(done + hour, as, {
      type: 'report',
      result: '已完成',
      satisfaction: quality > 3 ? 'satisfied' : 'neutral',
    }),
    ...(quality > 2
      ? [order(done + 90, as, { type: 'collectCopies', copies: ['department', 'owner'] })]
      : []),
    { after: done + 2 * hour, as, command: { type: 'followUp', quality } },
    { after: done + 3 * hour, as, command: { type: 'close' } },
  ]
  switch (ending) {
    case 'closed':
      return followedUp(at % 3 === 0 ? 4 : 5)
    case 'closedLate':
      return followedUp(3)
    case 'poor':
      return followedUp(2)
    case 'refunded':
      return [
        ...paid,
        { after: day, as: cashier, command: { type: 'refund', reason: '业主临时有事，改期再约' } },
      ]
    case 'done':
      return carriedOut
    case 'dispatched':
      return dispatched
    case 'paid':
      return paid
    case 'registered':
      return []
  }
}
