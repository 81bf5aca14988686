import { describe, expect, test } from 'vitest'
import { dispatchOrder } from '../dispatch-order/index'
import { leak, orders } from '../dispatch-order/testing-order'
import { emergency } from '../emergency/index'
import { mail } from '../mail/index'
import {
  aLetter,
  aParcel,
  inspected,
  mailDesk,
  notified,
  shelved,
  signedFor,
} from '../mail/testing-shelf'
import { keep } from '../reports/testing-records'
import { returnCall } from '../return-call/index'
import { specialService } from '../special-service/index'
import { cleaning, world as moneyWorld, receiptNo } from '../special-service/special-service.model'
import { later, monday9, people, situation, unitId } from '../testing'
import { utilityPrepay } from '../utility-prepay/index'
import { electricity, gas, world } from '../utility-prepay/utility-prepay.model'
import { writtenForms } from './index'
import { filled, kindsIn } from './testing-forms'

const clock = { personId: null, roles: ['system'], department: null } as const

describe('R7-5.1 《业主/住户特约服务登记表》', () => {
  test('paid, with its receipt and the owner’s signature', () => {
    const paid = keep(specialService, { number: 'TY-1', input: cleaning }, situation(moneyWorld))
      .does(monday9, { type: 'recordPayment' }, people.cashier)
      .does(monday9, { type: 'collectFee', receiptNo, signature: '周慧敏' }, people.cashier)

    expect(filled('specialServices', paid.record)).toEqual([
      {
        number: 'TY-1',
        date: monday9,
        time: monday9,
        channel: 'visit',
        name: null,
        unit: unitId,
        phone: null,
        service: '入户保洁',
        wantedAt: cleaning.wantedAt,
        fee: 8_000,
        receiptNo,
        signature: '周慧敏',
        department: null,
        result: null,
        quality: null,
        state: 'paid',
        takenBy: 'lin',
      },
    ])
  })
})

const prepaid = (input: typeof gas | typeof electricity) =>
  keep(utilityPrepay, { number: 'YG-1', input }, situation(world))
    .does(later(1), { type: 'giveToPurchaser', batchId: unitId, purchaserId: unitId }, clock)
    .does(
      later(5),
      { type: 'bringBack', spentFen: 17_550, utilityReceiptNo: 'D-17', deviceBack: true },
      clock,
    )
    .does(later(30), { type: 'collect', signature: '周慧敏', changeCounted: true })

const collected = {
  number: 'YG-1',
  date: monday9,
  unit: unitId,
  name: null,
  takenBy: 'lin',
  boughtOn: later(5),
  spent: 17_550,
  utilityReceiptNo: 'D-17',
  collectedOn: later(30),
  signature: '周慧敏',
  handedOutBy: 'lin',
}

describe('R7-5.15 《预购电数量、领取记录表》', () => {
  test('from the cash handed in to the change counted out', () => {
    expect(filled('prepaidElectricity', prepaid(electricity).record)).toEqual([
      {
        ...collected,
        agency: 'payBill',
        quantity: 300,
        cash: 18_000,
        device: 'none',
        deviceNo: null,
        change: 450,
      },
    ])
    expect(filled('prepaidElectricity', prepaid(gas).record)).toEqual([])
  })
})

describe('R7-4.11.1.1 《预购气数量、领取记录表》', () => {
  test('gas has a register of its own', () => {
    expect(filled('prepaidGas', prepaid(gas).record)).toEqual([
      {
        ...collected,
        agency: 'prepay',
        quantity: 50,
        cash: 20_000,
        device: 'gasCard',
        deviceNo: 'Q-8841',
        change: 2_450,
      },
    ])
  })
})

describe('R7-5.13 《巡访、回访记录表》', () => {
  test('a line for each who was rung, with the answer', () => {
    const calls = keep(
      returnCall,
      {
        number: 'HF-1',
        input: {
          targets: [{ name: '周慧敏', phone: '13800001234' }, { unitId }],
          purpose: 'satisfaction',
        },
      },
      situation({ knownUnits: [unitId] }),
    )
      .does(monday9, { type: 'reached', answer: '都好', satisfaction: 'satisfied' })
      .does(monday9, { type: 'noAnswer' })

    expect(kindsIn('returnCalls', calls.record)).toMatchObject({ purpose: 'choice' })
    const line = { date: monday9, purpose: 'satisfaction', summary: null, takenBy: 'lin' }
    expect(filled('returnCalls', calls.record)).toEqual([
      {
        ...line,
        name: '周慧敏',
        phone: '13800001234',
        unit: null,
        tries: 0,
        answer: '都好',
        satisfaction: 'satisfied',
      },
      {
        ...line,
        name: null,
        phone: null,
        unit: unitId,
        tries: 1,
        answer: null,
        satisfaction: null,
      },
    ])
  })
})

describe('R7-5.14 《特别事件报告单》', () => {
  test('from the call to the report', () => {
    const input = { kind: 'burstPipe', place: '3 栋走廊', reporter: '周慧敏', severity: 'general' }
    const filed = keep(emergency, { number: 'TF-1', input }, situation({ isUnitKnown: true }))
      .does(monday9, { type: 'relay', to: 'engineering' })
      .does(monday9, { type: 'takeInHand' }, people.zheng)
      .does(later(1), { type: 'resolve', result: '已换阀门' })
      .does(later(2), { type: 'file', report: '老化爆裂', cause: '老化' })

    expect(filled('incidentReport', filed.record)).toEqual([
      {
        number: 'TF-1',
        date: monday9,
        time: monday9,
        kind: 'burstPipe',
        severity: 'general',
        place: '3 栋走廊',
        unit: null,
        reporter: '周慧敏',
        phone: null,
        matter: null,
        relayedAt: monday9,
        takenInHandBy: 'zheng',
        takenInHandAt: monday9,
        result: '已换阀门',
        resolvedAt: later(1),
        cause: '老化',
        loss: null,
        report: '老化爆裂',
        filedBy: 'lin',
      },
    ])
  })
})

const shelvedItem = (input: Readonly<Record<string, unknown>>) =>
  keep(mail, { number: 'YJ-1', input }, mailDesk)
    .does(monday9, inspected)
    .does(monday9, signedFor)
    .does(monday9, shelved)

describe('R7-5.8 《报刊、杂志、邮件收发记录表》', () => {
  test('ordinary mail, parcels on a register of their own', () => {
    expect(filled('papersAndMail', shelvedItem(aLetter).record)).toMatchObject([
      {
        date: monday9,
        kind: 'letter',
        recipient: '周慧敏',
        unit: unitId,
        place: 'A-3',
        takenBy: 'lin',
      },
    ])
    expect(filled('papersAndMail', shelvedItem(aParcel).record)).toEqual([])
  })
})

describe('R7-5.11 《挂号、特快专递及包裹签收记录表》', () => {
  test('carrier, number, where it was sent, when it was signed for', () => {
    expect(filled('registeredItems', shelvedItem(aParcel).record)).toMatchObject([
      {
        number: 'YJ-1',
        kind: 'parcel',
        carrier: 'sf',
        trackingNo: 'SF1000001',
        recipient: '周慧敏',
        unit: unitId,
        destination: '3-1202',
        signedAt: monday9,
        signature: null,
        handedOutBy: null,
        takenBy: 'lin',
      },
    ])
    expect(filled('registeredItems', shelvedItem(aLetter).record)).toEqual([])
  })
})

describe('R7-5.12 《挂号、特快专递及包裹通知单》', () => {
  test('a slip an item, signed below by whoever takes it; the code is not written on it', () => {
    const told = shelvedItem(aParcel).does(later(8), notified)
    const slips = filled('itemNotice', told.record)
    expect(slips).toMatchObject([{ recipient: '周慧敏', count: 2, notifiedAt: later(8) }])
    expect(JSON.stringify(slips)).not.toContain('482913')
    expect(writtenForms.itemNotice.signatures).toEqual(['receiver'])
  })
})

describe('R7-4.10.1 《派工单》 in three copies', () => {
  test('for desk, department and owner', () => {
    const drafted = keep(dispatchOrder, { number: 'PG-1', input: leak }, situation(orders))
    expect(writtenForms.dispatchOrder.copies).toBe(3)
    expect(writtenForms.dispatchOrder.signatures).toEqual(['issuer', 'department', 'owner'])
    expect(filled('dispatchOrder', drafted.does(monday9, { type: 'issue' }).record)).toMatchObject([
      { part: 1, department: leak.department, priority: leak.priority, signedForBy: null },
    ])
  })

  test('a draft is no order yet', () => {
    const drafted = keep(dispatchOrder, { number: 'PG-1', input: leak }, situation(orders))
    expect(filled('dispatchOrder', drafted.record)).toEqual([])
  })
})

describe('R7-5.6 《客服中心工作记录表》', () => {
  test('what people did under each case, in order; what the clock did is no work', () => {
    const log = filled('workLog', shelvedItem(aParcel).record)
    expect(log.map(({ what }) => what)).toEqual(['open', 'inspect', 'signFor', 'shelve'])
    expect(log[0]).toMatchObject({
      number: 'YJ-1',
      kindOfCase: 'mail',
      name: '周慧敏',
      time: monday9,
      doneBy: 'lin',
    })
  })

  test('is of the work of a period, and says the case once', () => {
    const { holds, caseColumns, columns } = writtenForms.workLog
    expect(holds).toBe('worked')
    const ofEntries = columns.map(({ id }) => id).filter((id) => !caseColumns?.includes(id))
    expect(ofEntries).toEqual(['time', 'what', 'doneBy'])
  })
})

test('the blank authorisation has a line for owner, agent and their numbers', () => {
  const { columns, layout } = writtenForms.authorisation
  expect(layout).toBe('sheet')
  expect(columns.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'ownerName',
      'ownerIdentityNumber',
      'agentName',
      'agentIdentityNumber',
    ]),
  )
})
