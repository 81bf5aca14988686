import { tables, withSite } from '@frontdesk/db'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addMinutes } from '@frontdesk/rules'
import type { TenantPassContext } from '@frontdesk/rules/tenant-pass'
import { TRPCError } from '@trpc/server'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller, type Token } from '../testing/desk'
import { caseOf, chen, type Sent, zhou } from '../testing/passes'
import { gardenId, home, monday9 } from '../testing/site'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshSites()
})
afterAll(() => fresh.drop())

interface Life {
  readonly taken: number
  readonly refunded: number
  readonly kept: number
}
type Lives = Readonly<Record<string, Life>>

/** What became of every pass's deposit, by what the cases remember of the passes themselves. */
async function livesNow(): Promise<Lives> {
  const rows = await withSite(fresh.app, gardenId, (tx) =>
    tx.select().from(tables.caseFile).where(eq(tables.caseFile.procedure, 'tenant-pass')),
  )
  return Object.fromEntries(
    rows.flatMap(({ caseId, context }) =>
      (context as TenantPassContext).passes.map(({ passNo, depositFen, status, isRefunded }) => [
        `${caseId} ${passNo}`,
        {
          taken: depositFen,
          refunded: isRefunded ? depositFen : 0,
          kept: status === 'lost' ? depositFen : 0,
        },
      ]),
    ),
  )
}

const heldOf = ({ taken, refunded, kept }: Life) => taken - refunded - kept

/** The same by the ledger, as it stood at that moment. */
async function ledgerAt(at: string) {
  const gu = staffCaller(deskOf(fresh.app), 'gu')
  const { rows, heldFen, count } = await gu.ledger.deposits({ at, hasSettled: true })
  const { accounts, debitFen, creditFen } = await gu.ledger.trialBalance({ at })
  expect(debitFen).toBe(creditFen)
  expect(count).toBe(rows.length)
  const account = accounts.find((each) => each.account === 'deposits:tenant-pass')
  return { rows, heldFen, balanceFen: account?.balanceFen ?? 0 }
}

const documents = ['lease', 'leaseSupplement', 'idCard', 'photo']
const reason = '试'

type Move = (known: TenantPassContext, at: number) => readonly [Token, Sent]

const replacement = { type: 'recordPayment', purpose: 'replacement' }
const renewal = { type: 'recordPayment', purpose: 'renewal' }
const replace: Move = (known, at) => [
  'lin',
  { type: 'replace', passNo: passAt(known, at), receiptNo: last(known) },
]
const renew: Move = (known, at) => [
  'lin',
  { type: 'renew', passNo: passAt(known, at), receiptNo: last(known) },
]
const takeBack: Move = (known, at) => {
  const depositReceiptNo = known.passes[at % (known.passes.length || 1)]?.depositReceiptNo
  const named = depositReceiptNo ?? last(known)
  return ['lin', { type: 'return', passNos: [passAt(known, at)], depositReceiptNo: named }]
}
const refund: Move = () => ['fang', { type: 'refund' }]

/** The way to a pass. */
const issuing: readonly Move[] = [
  () => ['lin', { type: 'verify', documents }],
  () => ['fang', { type: 'recordPayment', method: 'cash' }],
  () => ['lin', { type: 'issue' }],
]

/** What may happen to a case, wise or not, in a row. */
const turns: readonly (readonly Move[])[] = [
  issuing,
  [takeBack],
  [takeBack, refund],
  [refund],
  [() => ['fang', replacement], replace],
  [() => ['fang', renewal], renew],
  [(known, at) => ['lin', { type: 'reportLost', passNo: passAt(known, at) }]],
  [(known, at) => ['gu', { type: 'writeOff', passNo: passAt(known, at), reason }]],
  [
    () => ['fang', renewal],
    (known) => ['fang', { type: 'voidReceipt', receiptNo: last(known), reason }],
  ],
  [() => ['lin', { type: 'withdraw', reason }]],
]

const passAt = ({ passes }: TenantPassContext, at: number) =>
  passes[at % (passes.length || 1)]?.passNo ?? 'ZU-999999'
const last = ({ receipts }: TenantPassContext) => receipts.at(-1)?.receiptNo ?? 'SJ-2026-999999'

async function contextOf(caseId: string): Promise<TenantPassContext> {
  const [row] = await withSite(fresh.app, gardenId, (tx) =>
    tx.select().from(tables.caseFile).where(eq(tables.caseFile.caseId, caseId)),
  )
  return row?.context as TenantPassContext
}

const isRefusal = (error: unknown) =>
  error instanceof TRPCError && error.code === 'PRECONDITION_FAILED'

const minutesOfDay = 60 * 24
const step = fc.record({
  turn: fc.constantFrom(...turns),
  pass: fc.nat({ max: 3 }),
  minutes: fc.constantFrom(1, 7, 40 * minutesOfDay, 345 * minutesOfDay),
})
const life = fc.record({
  holders: fc.constantFrom([zhou], [zhou, chen]),
  /** How far an application comes before anything may happen to it. */
  issuedSteps: fc.constantFrom(0, 2, 3, 3, 3, 3),
  steps: fc.array(step, { minLength: 3, maxLength: 8 }),
})

test('what is held for each pass is what was taken, less what was refunded or kept, at any instant', async () => {
  let now = monday9
  const snapshots: { readonly at: string; readonly lives: Lives }[] = []
  const happened = new Set<string>()
  await fc.assert(
    fc.asyncProperty(life, async ({ holders, issuedSteps, steps }) => {
      const input = { unitId: home, holders, leaseFrom: '2026-01-01', leaseUntil: '2099-12-31' }
      const { caseId, does } = await caseOf(fresh.app, { procedure: 'tenant-pass', input })
      const first = { turn: issuing.slice(0, issuedSteps), pass: 0, minutes: 5 }
      for (const { turn, pass, minutes } of [first, ...steps]) {
        for (const move of turn) {
          now = addMinutes(now, minutes)
          const [by, command] = move(await contextOf(caseId), pass)
          try {
            await does(by, command, now)
            happened.add(command.type)
          } catch (error) {
            if (!isRefusal(error)) throw error
          }
        }
        snapshots.push({ at: now, lives: await livesNow() })
      }
    }),
    { numRuns: 8, seed: 20260302 },
  )
  expect([...happened].sort()).toEqual([
    'issue',
    'recordPayment',
    'refund',
    'renew',
    'replace',
    'reportLost',
    'return',
    'verify',
    'voidReceipt',
    'withdraw',
    'writeOff',
  ])

  for (const { at, lives } of snapshots) {
    const { rows, heldFen, balanceFen } = await ledgerAt(at)
    const shown = rows.map(({ caseId, about, takenFen, refundedFen, keptFen }) => [
      `${caseId} ${about}`,
      { taken: takenFen, refunded: refundedFen, kept: keptFen },
    ])
    expect(Object.fromEntries(shown), at).toEqual(lives)
    expect(rows.every((row) => row.heldFen === row.takenFen - row.refundedFen - row.keptFen)).toBe(
      true,
    )
    expect([heldFen, balanceFen]).toEqual([
      Object.values(lives).reduce((sum, each) => sum + heldOf(each), 0),
      heldFen,
    ])
  }
})
