import { type DemoUnit, demoSpaces } from '@frontdesk/db'
import {
  cashier,
  day,
  daytime,
  desk,
  type Remembered,
  type Story,
  type StoryStep,
  turn,
} from './story'

interface Planned {
  readonly days: number
  readonly months: number
  readonly plate: string
  readonly ending: 'applied' | 'verified' | 'assigned' | 'released'
}

/** Cars of the house: most of them parked, one over, one gone, two still at the counter. */
const plan: readonly Planned[] = [
  { days: 200, months: 12, plate: '粤B3F820', ending: 'assigned' },
  { days: 170, months: 6, plate: '粤BD51902', ending: 'assigned' },
  { days: 150, months: 3, plate: '粤B7K336', ending: 'released' },
  { days: 95, months: 6, plate: '粤BA20771', ending: 'assigned' },
  { days: 70, months: 2, plate: '粤B6N118', ending: 'assigned' },
  { days: 40, months: 12, plate: '粤BF88206', ending: 'assigned' },
  { days: 12, months: 6, plate: '粤B2Q405', ending: 'assigned' },
  { days: 1, months: 3, plate: '粤BD30664', ending: 'verified' },
  { days: 0, months: 6, plate: '粤B9T712', ending: 'applied' },
]

const documents = ['idCard', 'vehicleLicence', 'proofOfResidence']
const firstReceipt = ({ receipts }: Remembered) => receipts?.[0]?.receiptNo
const early = 75 * day

/** Parking spaces that people of the house have, had, or ask for. */
export function parkingStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const lived = units.filter(({ people }) => people.length > 0)
  return plan.map((planned, at) => {
    const unit = turn(lived, at * 11 + 3)
    const [person] = unit.people
    const as = turn(desk, at)
    const before = daytime(nowMs, planned.days, (at * 47 + 20) % 420)
    return {
      procedure: 'parking',
      before,
      as,
      input: {
        unitId: unit.unitId,
        name: person?.name,
        phone: person?.phone,
        vehiclePlate: planned.plate,
        months: planned.months,
      },
      steps: stepsOf(planned, as, turn(demoSpaces, at * 2).spaceId).filter(
        ({ after }) => after < before,
      ),
    }
  })
}

function stepsOf({ ending }: Planned, as: string, spaceId: string): StoryStep[] {
  if (ending === 'applied') return []
  const verify: StoryStep = { after: 8, as, command: { type: 'verify', documents } }
  if (ending === 'verified') return [verify]
  const assigned: StoryStep[] = [
    verify,
    { after: 20, as: cashier, command: { type: 'recordPayment', method: 'wechat' } },
    { after: 30, as, command: (known) => ({ type: 'pay', receiptNo: firstReceipt(known) }) },
    { after: 34, as, command: { type: 'assign', spaceId } },
  ]
  if (ending === 'assigned') return assigned
  return [...assigned, { after: early, as, command: { type: 'release', reason: '车辆已卖' } }]
}
