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

type Ending =
  | 'applying'
  | 'verified'
  | 'paid'
  | 'issued'
  | 'returning'
  | 'refunded'
  | 'lost'
  | 'revoked'

interface Planned {
  readonly ending: Ending
  readonly days: number
  readonly holders: number
}

/** Tenants' passes of a year: some about to expire, one over, the newest of this week. */
const plan: readonly Planned[] = [
  { ending: 'issued', days: 370, holders: 1 },
  { ending: 'issued', days: 350, holders: 2 },
  { ending: 'refunded', days: 210, holders: 1 },
  { ending: 'issued', days: 120, holders: 2 },
  { ending: 'lost', days: 80, holders: 2 },
  { ending: 'revoked', days: 60, holders: 1 },
  { ending: 'issued', days: 33, holders: 1 },
  { ending: 'returning', days: 30, holders: 2 },
  { ending: 'issued', days: 9, holders: 3 },
  { ending: 'paid', days: 1, holders: 1 },
  { ending: 'verified', days: 1, holders: 2 },
  { ending: 'applying', days: 0, holders: 1 },
]

const documents = ['lease', 'leaseSupplement', 'idCard', 'photo']
const family = ['俊', '兰', '安'] as const

const dateAfter = (nowMs: number, days: number) =>
  new Date(nowMs + days * day * 60_000).toISOString().slice(0, 10)

/** A passport number nobody has: identity numbers of the demo would have to be somebody's. */
const invented = (at: number) => `E${String(70_000_000 + at * 37)}`

/** Passes of tenants in every state. */
export function passStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const lettings = units.filter(({ people }) => people.some(({ kind }) => kind === 'tenant'))
  return plan.map((planned, at) => {
    const unit = turn(lettings, at * 5 + 1)
    const tenant = unit.people.find(({ kind }) => kind === 'tenant')
    const before = daytime(nowMs, planned.days, (at * 61) % 420)
    const name = tenant?.name ?? '租户'
    const as = turn(desk, at)
    return {
      procedure: 'tenant-pass',
      before,
      as,
      input: {
        unitId: unit.unitId,
        phone: tenant?.phone,
        holders: Array.from({ length: planned.holders }, (_, index) => ({
          name: index === 0 ? name : `${[...name][0]}${turn(family, index)}`,
          idType: 'passport',
          idNumber: invented(at * 3 + index),
          photoId: randomUUID(),
        })),
        leaseFrom: dateAfter(nowMs, -planned.days - 10),
        leaseUntil: dateAfter(nowMs, 500 - planned.days),
      },
      steps: stepsOf(planned.ending, { as, payer: name }).filter(({ after }) => after < before),
    }
  })
}

const passNo = ({ passes }: Remembered) => passes?.[0]?.passNo
const firstReceipt = ({ receipts }: Remembered) => receipts?.[0]?.receiptNo
const lastReceipt = ({ receipts }: Remembered) => receipts?.at(-1)?.receiptNo

function stepsOf(ending: Ending, { as, payer }: { as: string; payer: string }): StoryStep[] {
  const verify: StoryStep = { after: 12, as, command: { type: 'verify', documents } }
  const pay: StoryStep = {
    after: 25,
    as: cashier,
    command: { type: 'recordPayment', method: 'wechat', payer },
  }
  const issue: StoryStep = { after: 40, as, command: { type: 'issue' } }
  const issued = [verify, pay, issue]
  const back: StoryStep = {
    after: 25 * day,
    as,
    command: (known) => ({
      type: 'return',
      passNos: [passNo(known)],
      depositReceiptNo: firstReceipt(known),
    }),
  }
  switch (ending) {
    case 'applying':
      return []
    case 'verified':
      return [verify]
    case 'paid':
      return [verify, pay]
    case 'issued':
      return issued
    case 'returning':
      return [...issued, back]
    case 'refunded':
      return [...issued, back, { after: 25 * day + hour, as: cashier, command: { type: 'refund' } }]
    case 'lost':
      return [
        ...issued,
        {
          after: 20 * day,
          as: cashier,
          command: { type: 'recordPayment', purpose: 'replacement', method: 'cash', payer },
        },
        {
          after: 20 * day + 15,
          as,
          command: (known) => ({
            type: 'replace',
            passNo: passNo(known),
            receiptNo: lastReceipt(known),
          }),
        },
      ]
    case 'revoked':
      return [
        ...issued,
        {
          after: 12 * day,
          as: supervisor,
          command: (known) => ({
            type: 'revoke',
            passNo: passNo(known),
            reason: '业主来电，房屋已转租他人',
          }),
        },
      ]
  }
}
