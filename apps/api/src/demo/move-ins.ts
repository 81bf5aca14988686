import { type DemoUnit, demoEmptyHomes, demoKeyId } from '@frontdesk/db'
import { cashier, daytime, desk, type Story, type StoryStep, turn } from './story'

interface Planned {
  /** The hook of the key on the first shelf. */
  readonly hook: number
  readonly days: number
  readonly upTo: 'started' | 'verified' | 'inspected' | 'archived'
}

const plan: readonly Planned[] = [
  { hook: 12, days: 8, upTo: 'archived' },
  { hook: 11, days: 0, upTo: 'inspected' },
  { hook: 10, days: 0, upTo: 'verified' },
  { hook: 3, days: 0, upTo: 'started' },
]

const feeFen = 386_000

/** Owners who move in: one has the keys, one is about to get them, two are on their way. */
export function moveInStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const homes = demoEmptyHomes(units)
  return plan.flatMap(({ hook, days, upTo }, at): Story[] => {
    const unit = homes[hook - 1]
    const owner = unit?.people[0]
    if (!unit || !owner) return []
    const { name: ownerName, phone: ownerPhone } = owner
    return [
      {
        procedure: 'move-in',
        before: days > 0 ? daytime(nowMs, days, 90) : 45 - at * 9,
        as: turn(desk, at),
        input: { unitId: unit.unitId, ownerName, ownerPhone, feeFen },
        steps: stepsOf(upTo, { hook, ownerName, as: turn(desk, at) }),
      },
    ]
  })
}

interface Setting {
  readonly hook: number
  readonly ownerName: string
  readonly as: string
}

function stepsOf(upTo: Planned['upTo'], { hook, ownerName, as }: Setting): StoryStep[] {
  const documents = ['idCard', 'purchaseContract', 'moveInNotice']
  const verify = { type: 'verifyOwner', applicantIs: 'owner', documents }
  const verified: StoryStep[] = [{ after: 4, as, command: verify }]
  const keyIds = [demoKeyId(`A${String(hook).padStart(2, '0')}`)]
  const settle: StoryStep['command'] = (known) => ({
    type: 'settleFees',
    receiptNo: known.receipts?.[0]?.receiptNo ?? '',
  })
  const meters = { waterCubicMetres: 3, electricityKilowattHours: 17, gasCubicMetres: 0 }
  const inspected: StoryStep[] = [
    ...verified,
    { after: 8, as: cashier, command: { type: 'recordPayment', method: 'transfer' } },
    { after: 9, as, command: settle },
    { after: 20, as, command: { type: 'readMeters', ...meters } },
    {
      after: 30,
      as,
      command: {
        type: 'inspectUnit',
        defects: [{ matter: '主卧窗扇关不严', department: 'engineering' }],
      },
    },
  ]
  switch (upTo) {
    case 'started':
      return []
    case 'verified':
      return verified
    case 'inspected':
      return inspected
    case 'archived':
      return [
        ...inspected,
        { after: 36, as, command: { type: 'handOverKeys', keyIds, signature: ownerName } },
        { after: 50, as, command: { type: 'archive' } },
      ]
  }
}
