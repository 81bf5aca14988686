import { describe, expect, test } from 'vitest'
import { addHours, addMinutes, toInstant, toMs } from '../instant'
import { monday9, people } from '../testing'
import {
  atTheDesk,
  dissatisfied,
  done,
  drafted,
  finish,
  issued,
  leak,
  receive,
  report,
  start,
  underWay,
  zheng,
} from './testing-order'

const collect = (...copies: ('department' | 'owner')[]) =>
  ({ type: 'collectCopies', copies }) as const
const cancel = { type: 'cancel', reason: '业主自己修好了' } as const

describe('R0-6 work reaches a department by an order that is followed', () => {
  test('the desk draws it up; nobody else does', () => {
    expect(drafted().state).toMatchObject({ value: 'drafted', context: leak })
    expect(() => drafted({}, { ...atTheDesk, by: people.zheng })).toThrow('role-not-allowed')
  })

  test('nothing reaches the department before it is issued', () => {
    expect(drafted().told).toEqual([])
    expect(drafted().refusal(receive, zheng)?.code).toBe('not-in-this-state')
    expect(issued().state.context.holder).toMatchObject({
      role: 'department',
      personId: 'zheng',
      department: 'engineering',
    })
  })
})

describe('R7-3.1 the order goes to the department and the steward of the area', () => {
  test('both are told', () => {
    expect(issued().told).toEqual(['orderIssued → zheng'])
    expect(issued({ stewardId: 'fu' }).told).toEqual(['orderIssued → zheng', 'orderIssued → fu'])
  })

  test('and either may do it', () => {
    const order = issued({ stewardId: 'fu' })
    expect(order.does(receive, { by: people.fu }).state.value).toBe('received')
    expect(order.does(receive, zheng).state.value).toBe('received')
  })
})

describe('R7-3.11 orders are issued, numbered by the day', () => {
  test('the number is the next of the day', () => {
    expect(issued().facts.find(({ type }) => type === 'orderIssued')).toMatchObject({
      orderNo: '20260302-003',
      day: '2026-03-02',
      serial: 3,
    })
  })

  test('from its drawing up to its closing', () => {
    const states = [drafted(), issued(), underWay(), done(), done().does(report)].map(
      ({ state }) => state.value,
    )
    expect(states).toEqual(['drafted', 'issued', 'inProgress', 'done', 'reported'])
    expect(done().does(report).does(collect('department', 'owner')).state.value).toBe('closed')
  })
})

describe('R7-4.10.1 three copies, and the receiver signs', () => {
  test('issuing prints one for the desk, the department and the owner', () => {
    const { copies, copiesOut } = issued().state.context
    expect(copies.map(({ holder, isBack }) => [holder, isBack])).toEqual([
      ['desk', true],
      ['department', false],
      ['owner', false],
    ])
    expect(copiesOut).toEqual(['department', 'owner'])
  })

  test('work is not under way before it is signed for', () => {
    expect(issued().refusal(start, zheng)).toEqual({
      code: 'receive-first',
      clauses: ['R7-4.10.1'],
    })
    expect(issued().refusal(finish, zheng)?.code).toBe('receive-first')
    const received = issued().does(receive, zheng)
    expect(received.state.context.signature).toBe('郑海川')
    expect(received.does(start, zheng).state.value).toBe('inProgress')
  })
})

describe('R7-4.10.2 an order is followed up within its time', () => {
  test.each([
    ['emergency', addMinutes(monday9, 30)],
    ['urgent', addHours(monday9, 4)],
    ['normal', addHours(monday9, 24)],
  ])('%s: then desk and supervisor are told', (priority, dueAt) => {
    const order = issued({ priority })
    expect(order.passes(dueAt).state.context.lateSince).toBeNull()

    const late = order.passes(toInstant(toMs(dueAt) + 1))
    expect(late.told.slice(1)).toEqual(['orderOverdue → null', 'orderOverdue → gu'])
    expect(late.state).toMatchObject({ value: 'issued', context: { lateSince: dueAt } })
  })

  test('what is done in time is never late', () => {
    expect(done().passes(addHours(monday9, 48)).state.context.lateSince).toBeNull()
  })
})

describe('R7-4.10.3 the owner is told the result and asked; over time gets an apology', () => {
  const late = () => issued().passes(addHours(monday9, 5))
  const apologise = { type: 'apologise', words: '让您久等了，备件刚到' } as const

  test('an apology is due when it is late, and recorded once', () => {
    expect(issued().refusal(apologise)).toEqual({ code: 'not-late', clauses: ['R7-4.10.3'] })
    expect(late().state.context.isApologyDue).toBe(true)
    const said = late().does(apologise)
    expect(said.state.context.isApologyDue).toBe(false)
    expect(said.refusal(apologise)?.code).toBe('not-late')
  })

  test('result and satisfaction stand in the order', () => {
    expect(done().does(report).state).toMatchObject({
      value: 'reported',
      context: { result: report.result, satisfaction: 'satisfied' },
    })
  })

  test('dissatisfied it is issued again, under its number and as its next part', () => {
    const again = { type: 'reissue', department: 'engineering' } as const
    expect(done().does(report).refusal(again)).toEqual({
      code: 'not-dissatisfied',
      clauses: ['R7-4.10.3'],
    })
    const second = done().does(dissatisfied).does(again)
    expect(second.state).toMatchObject({
      value: 'issued',
      context: { orderNo: '20260302-003', part: 2, signature: null, satisfaction: null },
    })
    expect(second.state.context.copies).toHaveLength(6)
  })

  test('or closed by the supervisor, who says why', () => {
    const close = { type: 'closeDissatisfied', reason: '已尽力' } as const
    const back = done().does(dissatisfied).does(collect('department', 'owner'))

    expect(back.state.value).toBe('reported')
    expect(back.refusal(close)?.code).toBe('role-not-allowed')
    expect(back.does(close, { by: people.gu }).state.value).toBe('closed')
    expect(done().does(dissatisfied).refusal(close, { by: people.gu })?.code).toBe('copies-out')
  })
})

describe('R7-4.10.4 an order is closed when its copies are back', () => {
  const reported = () => done().does(report)
  const list = { type: 'listMissingCopy', copy: 'owner' } as const
  const writeOff = { type: 'writeOffCopy', copy: 'owner', reason: '业主弄丢了' } as const

  test('not before the last of them', () => {
    const one = reported().does(collect('department'))
    expect(one.state).toMatchObject({ value: 'reported', context: { copiesOut: ['owner'] } })
    expect(one.does(collect('owner')).state.value).toBe('closed')
  })

  test('a missing one is listed, and only the supervisor writes it off', () => {
    const one = reported().does(collect('department'))
    expect(one.refusal(writeOff, { by: people.gu })).toEqual({
      code: 'list-copy-first',
      clauses: ['R7-4.10.4'],
    })
    const listed = one.does(list)
    expect(listed.refusal(writeOff)?.code).toBe('role-not-allowed')
    expect(listed.does(writeOff, { by: people.gu }).state.value).toBe('closed')
    expect(listed.does(collect('owner')).state.value).toBe('closed')
  })

  test('what is back is not missing', () => {
    const back = reported().does(collect('owner'))
    expect(back.refusal(list)).toEqual({ code: 'copy-not-out', clauses: ['R7-4.10.4'] })
  })
})

describe('H-dispatch-order-1 only whom it was sent to works on it', () => {
  test('another department hears so', () => {
    expect(issued().refusal(receive, { by: people.bai })).toEqual({
      code: 'not-your-order',
      clauses: ['H-dispatch-order-1'],
    })
    expect(issued().refusal(receive, { by: people.fu })?.code).toBe('not-your-order')
  })

  test('it is begun before it is done', () => {
    const received = issued().does(receive, zheng)
    expect(received.refusal(finish, zheng)).toEqual({
      code: 'start-first',
      clauses: ['H-dispatch-order-1'],
    })
  })
})

describe('H-dispatch-order-2 it says where', () => {
  test('a unit or a place', () => {
    expect(() => drafted({ unitId: undefined })).toThrow('place-missing')
    expect(() => drafted({ unitId: undefined, place: '东门' })).not.toThrow()
  })
})

describe('H-dispatch-order-3 what cannot be done comes back', () => {
  const reject = { type: 'reject', reason: '不归工程管' } as const

  test('to the desk, which issues it elsewhere', () => {
    const back = issued().does(reject, zheng)
    expect(back.state).toMatchObject({ value: 'rejected', context: { holder: { personId: null } } })
    expect(back.told.at(-1)).toBe('orderRejected → null')

    const again = back.does({ type: 'reissue', department: 'cleaning' })
    expect(again.state).toMatchObject({ value: 'issued', context: { department: 'cleaning' } })
    expect(again.told.at(-1)).toBe('orderIssued → bai')
  })

  test('or cancels it, and who has it is told', () => {
    expect(issued().does(reject, zheng).does(cancel).state.value).toBe('cancelled')
    expect(underWay().does(cancel).told.at(-1)).toBe('orderCancelled → zheng')
    expect(drafted().does(cancel).told).toEqual([])
  })
})
