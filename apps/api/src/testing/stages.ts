import { tables, withSite } from '@frontdesk/db'
import { cash, drawerId } from './drawers'
import { keyId, openHotel, roomId } from './rooms'
import { gardenId, home, ownerId, people } from './site'
import type { Stage, Walked } from './walked'

const modelDrawerId = '00000000-0000-4000-8000-0000000d4a01'
const purchaserId = '00000000-0000-4000-8000-00000000c0de'
const modelKeyId = (serial: number) => `00000000-0000-4000-8000-0000000000a${serial}`
const requestIds = ['00000000-0000-4000-8000-000000000e01', '00000000-0000-4000-8000-000000000e02']
const first = requestIds[0] as string

const addDrawer = ({ database }: Walked) =>
  withSite(database, gardenId, (tx) =>
    tx.insert(tables.drawer).values({ siteId: gardenId, drawerId, name: '前台一号' }),
  )

const holdDrawer = async (walked: Walked) => {
  await addDrawer(walked)
  await walked.open({ procedure: 'shift', input: { drawerId, counted: cash(0) } })
}

/** Two keys of an empty unit and one that an owner left, as the model has them. */
const hangKeys = async (walked: Walked) => {
  await holdDrawer(walked)
  const key = { siteId: gardenId, cabinet: 'A', unitId: home }
  const left = { kind: 'entrusted', hook: 27, label: 'A27', consentAt: new Date(0) } as const
  await withSite(walked.database, gardenId, (tx) =>
    tx.insert(tables.doorKey).values([
      { ...key, keyId: modelKeyId(1), kind: 'vacant', hook: 1, label: 'A01' },
      { ...key, keyId: modelKeyId(2), kind: 'vacant', hook: 2, label: 'A02' },
      { ...key, keyId: modelKeyId(3), ...left },
    ]),
  )
}

const pay = (command: object) => (walked: Walked) =>
  walked.send('fang', { type: 'recordPayment', ...command })

const doOrder = async (walked: Walked) => {
  const order = await walked.linked('dispatch-order')
  await walked.send('lin', { type: 'issue' }, order)
  await walked.send('bai', { type: 'receive', signature: '白若溪' }, order)
  await walked.send('bai', { type: 'start' }, order)
  await walked.send('bai', { type: 'finish', result: '试' }, order)
}

const takePrepayments = async (walked: Walked) => {
  await holdDrawer(walked)
  const prepaid = { unitId: home, agency: 'prepay' }
  const electricity = { utility: 'electricity', quantity: 300, cashFen: 18_000, device: 'remote' }
  const gas = { utility: 'gas', quantity: 50, cashFen: 20_000, device: 'none' }
  const inputs = [
    { ...prepaid, ...electricity, deviceNo: 'D-77' },
    { ...prepaid, ...gas },
  ]
  for (const [index, input] of inputs.entries()) {
    await walked.open({ procedure: 'utility-prepay', input, caseId: requestIds[index] })
  }
}

const batchId = '00000000-0000-4000-8000-00000000ba7c'
const handOver = async (walked: Walked) => {
  await walked.open({ procedure: 'utility-batch', input: {}, caseId: batchId })
  await walked.send('lin', { type: 'list', requestIds: [walked.caseId] }, batchId)
  const to = { purchaserId: people.shen.personId, signature: '沈佳禾' }
  await walked.send('lin', { type: 'handOver', ...to }, batchId)
}
const bringBack = (walked: Walked) => {
  const bought = { requestId: walked.caseId, spentFen: 17_550, receiptNo: 'D-1', deviceBack: true }
  return walked.send('lin', { type: 'settle', perRequest: [bought] }, batchId)
}

const walkIn = async (walked: Walked) => {
  const visit = await walked.open({ by: 'kiosk', procedure: 'visitor', input: {} })
  const consent = { version: '1', at: '2026-03-02T01:00:00.000Z' }
  const announced = { visitorName: '何敏', hostUnitId: home, purpose: 'social', partySize: 1 }
  await walked.send('kiosk', { type: 'announce', ...announced, consent }, visit)
}

const signOutAtKiosk = (walked: Walked) =>
  walked.ask('kiosk', 'kiosk.signOut', { badgeNo: 1, phoneTail: '6021' })

// Its deposit takes the first receipt of the year.
const permitWorks = async (walked: Walked) => {
  const input = {
    unitId: home,
    contractor: '和筑装饰',
    workers: 2,
    works: ['surfaces'],
    from: '2026-03-02',
    until: '2026-12-31',
  }
  const works = await walked.open({ procedure: 'renovation', input })
  await walked.send('gu', { type: 'approve' }, works)
  await walked.send('fang', { type: 'recordPayment' }, works)
  await walked.send('lin', { type: 'payDeposit', receiptNo: 'SJ-2026-000001' }, works)
  await walked.send('lin', { type: 'permit' }, works)
}

const spaceId = '00000000-0000-4000-8000-00000000b112'
const addSpace = ({ database }: Walked) =>
  withSite(database, gardenId, (tx) =>
    tx.insert(tables.parkingSpace).values({ siteId: gardenId, spaceId, spaceNo: 'B1-012' }),
  )

/** What each procedure needs besides a desk with its people and units. */
export const stages: Readonly<Record<string, Stage>> = {
  'fee-collection': { prepare: holdDrawer },
  'hotel-stay': {
    ids: { '00000000-0007-4000-8000-000000000201': keyId('201'), room: roomId('201') },
    prepare: ({ database }) => openHotel(database),
    before: {
      guarantee: (walked) =>
        walked.send('lin', { type: 'recordPayment', amountFen: 50_000, purpose: 'deposit' }),
    },
  },
  'key-loan': {
    ids: { '00000000-0000-4000-8000-0000000000b1': people.shen.personId },
    prepare: hangKeys,
  },
  'move-in': {
    ids: { '00000000-0000-4000-8000-0000000000c1': ownerId },
    prepare: hangKeys,
    before: { settleFees: pay({}) },
  },
  'resident-pass': { ids: { '00000000-0000-4000-8000-000000003121': ownerId } },
  shift: {
    ids: {
      [modelDrawerId]: drawerId,
      '00000000-0000-4000-8000-000000005e01': people.shen.personId,
    },
    prepare: addDrawer,
  },
  'special-service': {
    before: { collectFee: pay({}) },
    instead: { orderDone: doOrder },
  },
  parking: { prepare: addSpace },
  'temporary-pass': {
    ids: { 'SJ-2026-000002': 'SJ-2026-000003', 'SJ-2026-000001': 'SJ-2026-000002' },
    prepare: permitWorks,
  },
  'utility-batch': {
    ids: { [purchaserId]: people.shen.personId, [first]: first },
    prepare: takePrepayments,
  },
  'utility-prepay': {
    prepare: holdDrawer,
    instead: { giveToPurchaser: handOver, bringBack },
  },
  visitor: { instead: { join: walkIn, signOut: signOutAtKiosk } },
}
