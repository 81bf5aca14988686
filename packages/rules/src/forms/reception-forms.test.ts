import { describe, expect, test } from 'vitest'
import { complaint } from '../complaint/index'
import { reception } from '../reception/index'
import { keep } from '../reports/testing-records'
import { serviceRequest } from '../service-request/index'
import { later, monday9, people, situation, unitId } from '../testing'
import { filled } from './testing-forms'

const desk = situation({ isUnitKnown: true, departmentsAtWork: [], units: [unitId] })
const zhou = { name: '周慧敏', phone: '13800001234', unitId }

const contact = (kind: string) =>
  keep(reception, { number: 'JD-260302-001', input: { channel: 'visit' } }, desk as never)
    .does(monday9, { type: 'identify', ...zhou, kind } as never)
    .does(monday9, { type: 'noteMatter', matter: '问停车费' } as never)
    .does(monday9, { type: 'giveAnswer', answer: '每月 300 元', source: '停车收费公示' } as never)

const request = () =>
  keep(
    serviceRequest,
    {
      number: 'XQ-260302-001',
      input: {
        channel: 'phone',
        unitId,
        reporterName: '周慧敏',
        reporterPhone: '13800001234',
        matter: '走廊灯不亮',
      },
    },
    desk as never,
  )
    .does(later(3), { type: 'complete', handling: '已更换', result: '灯已亮' })
    .does(later(9), { type: 'review', remark: '及时' }, people.gu)

describe('R2-5 《接待业主情况记录》', () => {
  test('a request, with who handled and who reviewed it', () => {
    expect(filled('ownerReceptions', request().record)).toEqual([
      {
        number: 'XQ-260302-001',
        date: monday9,
        time: monday9,
        name: '周慧敏',
        phone: '13800001234',
        unit: unitId,
        channel: 'phone',
        matter: '走廊灯不亮',
        handling: '已更换',
        result: '灯已亮',
        state: 'done',
        takenBy: 'lin',
        handledBy: 'lin',
        reviewedBy: 'gu',
        review: '及时',
      },
    ])
  })

  test('an owner’s contact stands on it, a visitor’s does not', () => {
    expect(filled('ownerReceptions', contact('owner').record)).toMatchObject([
      { name: '周慧敏', matter: '问停车费', handling: '每月 300 元', handledBy: 'lin' },
    ])
    expect(filled('ownerReceptions', contact('visitor').record)).toEqual([])
  })
})

describe('R6-5 《客户服务登记录》 KH-21-R01', () => {
  test('whatever a customer was served with, by its kind', () => {
    expect(filled('customerService', request().record)).toEqual([
      {
        date: monday9,
        time: monday9,
        name: '周慧敏',
        unit: unitId,
        phone: '13800001234',
        kindOfCase: 'service-request',
        matter: '走廊灯不亮',
        handling: '已更换',
        state: 'done',
        endedOn: later(3),
        takenBy: 'lin',
      },
    ])
  })
})

describe('R1-7 《商户投诉意见登记表》', () => {
  test('what a merchant raised, and nobody else', () => {
    expect(filled('merchantOpinions', contact('merchant').record)).toEqual([
      {
        date: monday9,
        time: monday9,
        merchant: '周慧敏',
        unit: unitId,
        phone: '13800001234',
        matter: '问停车费',
        handling: '每月 300 元',
        referredTo: null,
        takenBy: 'lin',
      },
    ])
    expect(filled('merchantOpinions', contact('owner').record)).toEqual([])
  })
})

describe('R3-4.1.2 《住户来访/来电登记表》', () => {
  test('name, unit, number, and how it was answered', () => {
    expect(filled('residentContacts', contact('resident').record)).toEqual([
      {
        date: monday9,
        time: monday9,
        channel: 'visit',
        name: '周慧敏',
        unit: unitId,
        phone: '13800001234',
        matter: '问停车费',
        answer: '每月 300 元',
        source: '停车收费公示',
        isAnsweredLate: false,
        takenBy: 'lin',
      },
    ])
  })
})

const cleaning = () =>
  keep(
    complaint,
    {
      number: 'TS-260302-001',
      input: {
        channel: 'visit',
        unitId,
        reporterName: '周慧敏',
        reporterPhone: '13800001234',
        matter: '楼道没扫',
        category: 'cleaning',
        severity: 'general',
      },
    },
    desk as never,
  )
    .does(later(1), { type: 'assign', department: 'cleaning' })
    .does(later(2), { type: 'judge', valid: true, reason: '现场属实' })
    .does(later(3), { type: 'resolve', method: '当日补扫', result: '已干净' } as never, people.bai)
    .does(later(4), { type: 'reply', by: '电话', words: '已补扫，抱歉' } as never)

describe('R6-4.1.6 《用户投诉意见登记表》', () => {
  test('a complaint and what came of it', () => {
    expect(filled('userOpinions', cleaning().record)).toEqual([
      {
        date: monday9,
        time: monday9,
        name: '周慧敏',
        phone: '13800001234',
        unit: unitId,
        kindOfCase: 'complaint',
        matter: '楼道没扫',
        handling: '当日补扫',
        result: '已干净',
        takenBy: 'lin',
      },
    ])
  })
})

const both = {
  number: 'TS-260302-001',
  name: '周慧敏',
  phone: '13800001234',
  unit: unitId,
  isAnonymous: false,
  category: 'cleaning',
  severity: 'general',
  matter: '楼道没扫',
  department: 'cleaning',
  handledBy: 'bai',
  method: '当日补扫',
  result: '已干净',
  resolvedAt: later(3),
  satisfaction: null,
}

describe('R7-5.2 《业主/住户投诉记录表》', () => {
  test('a sheet in detail', () => {
    expect(filled('complaintRecord', cleaning().record)).toEqual([
      {
        ...both,
        receivedAt: monday9,
        channel: 'visit',
        reply: '已补扫，抱歉',
        state: 'replied',
        takenBy: 'lin',
      },
    ])
  })
})

describe('R7-5.3 《业主/住户投诉报告单》', () => {
  test('with the judgement, for whoever decides', () => {
    expect(filled('complaintReport', cleaning().record)).toEqual([
      {
        ...both,
        date: monday9,
        time: monday9,
        valid: true,
        judgement: '现场属实',
        raised: null,
        endedOn: null,
        reviewedBy: null,
        review: null,
      },
    ])
  })
})
