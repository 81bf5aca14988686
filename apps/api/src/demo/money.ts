import { randomUUID } from 'node:crypto'
import { type Database, type DemoSite, type DemoUnit, tables, withSite } from '@frontdesk/db'
import { cashier, day, daytime, desk, hour, type Story, type StoryStep, supervisor } from './story'

const [lin, shen] = desk
const drawerIds = [randomUUID(), randomUUID()] as const

/** Two drawers, and leave to collect fees for the cashier after hours. */
export const setUpMoney = ({ siteId }: DemoSite, database: Database): Promise<void> =>
  withSite(database, siteId, async (tx) => {
    await tx.insert(tables.drawer).values([
      { siteId, drawerId: drawerIds[0], name: '前台一号' },
      { siteId, drawerId: drawerIds[1], name: '前台二号' },
    ])
    await tx
      .insert(tables.policyValue)
      .values({ siteId, key: 'deskCollectsOffHours', value: true, fromOn: '2026-01-01' })
  })

interface Told {
  /** Minutes after the desk opened yesterday. */
  readonly at: number
  readonly story: Omit<Story, 'before' | 'steps'>
  /** Each with its minutes after the desk opened yesterday. */
  readonly steps: readonly StoryStep[]
}

/**
 * Two days of money: yesterday's shift with its change, prepayments that were bought in a batch and
 * fees collected in the evening, all handed over this morning to the shift that is still running.
 */
export function moneyStories({ units, staff }: DemoSite, nowMs: number): Story[] {
  const sinceOpening = daytime(nowMs, 1, 0)
  const told = [
    ...prepayments(units, personIdOf(staff, 'mengzhiyuan')),
    ...evening(units),
    firstDrawer(
      [lin, supervisor].map((name) => personIdOf(staff, name)),
      sinceOpening,
    ),
    secondDrawer,
  ]
  return told
    .filter(({ at }) => at < sinceOpening)
    .map(({ at, story, steps }) => ({
      ...story,
      before: sinceOpening - at,
      steps: steps
        .filter(({ after }) => after < sinceOpening)
        .map((step) => ({ ...step, after: step.after - at })),
    }))
}

function personIdOf(staff: DemoSite['staff'], username: string): string {
  const found = staff.find((each) => each.username === username)
  if (!found) throw new Error(`Nobody is called ${username}`)
  return found.personId
}

const unitAt = (units: readonly DemoUnit[], label: string) => {
  const unit = units.find((each) => each.label === label)
  if (!unit) throw new Error(`There is no unit ${label}`)
  return { unitId: unit.unitId, name: unit.people[0]?.name ?? '业主' }
}

const changeFen = 15_000
const cash = (fen: number) => ({ cash: fen })

const feeIds = [randomUUID(), randomUUID()] as const
// Counted from yesterday's opening: this morning, or last night while it is not morning yet.
const morning = day - 25
const night = 14 * hour

function firstDrawer(readers: readonly string[], sinceOpening: number): Told {
  const takenOverAt = sinceOpening > morning + 10 ? morning : night
  const note = '3-1202 的业主明早来取燃气卡，零钱已包好放在钥匙柜下层。'
  const counted = cash(changeFen)
  return {
    at: 0,
    story: { procedure: 'shift', as: shen, input: { drawerId: drawerIds[0], counted: cash(0) } },
    steps: [
      { after: 8, as: cashier, command: { type: 'supplyChange', amountFen: changeFen } },
      { after: 12 * hour, as: shen, command: { type: 'noteForNext', note, readers } },
      { after: 12 * hour + 20, as: shen, command: { type: 'compile' } },
      { after: 12 * hour + 30, as: shen, command: { type: 'signOff', counted } },
      { after: takenOverAt, as: lin, command: { type: 'readNote', noteNo: 1 } },
      {
        after: takenOverAt + 5,
        as: lin,
        command: { type: 'takeOver', counted, transfers: [...feeIds] },
      },
    ],
  }
}

/** Opened this morning; five yuan are short, and nobody has settled that yet. */
const secondDrawer: Told = {
  at: day + 20,
  story: { procedure: 'shift', as: shen, input: { drawerId: drawerIds[1], counted: cash(0) } },
  steps: [
    { after: day + 26, as: cashier, command: { type: 'supplyChange', amountFen: 6_000 } },
    {
      after: day + 90,
      as: shen,
      command: {
        type: 'countDrawer',
        counted: cash(5_500),
        reason: '换零钱时多给了五元，已请主管查看',
      },
    },
  ],
}

/** Collected after the cashier had gone, and in the safe until she confirms it. */
function evening(units: readonly DemoUnit[]): Told[] {
  const fees = [
    { label: '2-1801', item: 'propertyFee', amountFen: 128_650, method: 'cash' },
    { label: '6-302', item: 'parkingFee', amountFen: 30_000, method: 'wechat' },
  ] as const
  return fees.map(({ label, ...fee }, index) => {
    const { unitId, name } = unitAt(units, label)
    const handOver: StoryStep = {
      after: day + 15,
      as: lin,
      command: { type: 'handOver', count: fee.amountFen },
    }
    return {
      at: 10 * hour + 30 + index * 35,
      story: {
        procedure: 'fee-collection',
        caseId: feeIds[index],
        as: shen,
        input: { unitId, payer: name, ...fee },
      },
      steps: index === 0 ? [handOver] : [],
    }
  })
}

const prepaid = [
  { label: '3-1202', utility: 'gas', cashFen: 20_000, device: 'gasCard', deviceNo: '0182 4471' },
  { label: '1-903', utility: 'electricity', cashFen: 30_000, device: 'none' },
  { label: '5-401', utility: 'gas', cashFen: 15_000, device: 'gasCard', deviceNo: '0182 9306' },
  { label: '7-202', utility: 'electricity', cashFen: 40_000, device: 'none' },
] as const

const spentFen = [18_620, 30_000, 14_250]

/** Three prepayments that went to the utility in one errand and came back with change; a fourth waits. */
function prepayments(units: readonly DemoUnit[], purchaserId: string): Told[] {
  const requestIds = prepaid.map(() => randomUUID())
  const listed = requestIds.slice(0, spentFen.length)
  const requests = prepaid.map(({ label, ...asked }, index): Told => {
    const { unitId, name } = unitAt(units, label)
    const collect: StoryStep = {
      after: 9 * hour,
      as: shen,
      command: { type: 'collect', signature: name, changeCounted: true },
    }
    return {
      at: index < listed.length ? hour + index * 12 : 9 * hour + 30,
      story: {
        procedure: 'utility-prepay',
        caseId: requestIds[index],
        as: shen,
        input: { unitId, agency: 'prepay', quantity: 80, ...asked },
      },
      steps: index === 1 ? [collect] : [],
    }
  })
  const perRequest = listed.map((requestId, index) => ({
    requestId,
    spentFen: spentFen[index],
    receiptNo: `GS-${20_461 + index}`,
    deviceBack: true,
  }))
  const countedFen = prepaid.slice(0, listed.length).reduce((sum, each) => sum + each.cashFen, 0)
  const batch: Told = {
    at: 4 * hour,
    story: { procedure: 'utility-batch', as: shen, input: {} },
    steps: [
      { after: 4 * hour + 5, as: shen, command: { type: 'list', requestIds: listed } },
      {
        after: 4 * hour + 20,
        as: shen,
        command: { type: 'handOver', purchaserId, signature: '孟知远', countedFen },
      },
      { after: 8 * hour, as: shen, command: { type: 'settle', perRequest } },
    ],
  }
  return [...requests, batch]
}
