import { describe, expect, test } from 'vitest'
import { people } from '../testing'
import {
  atTheDesk,
  drafted,
  finish,
  issued,
  orders,
  receive,
  request,
  sourceId,
  start,
  zheng,
} from './testing-order'

const withSource = (changes = {}) => {
  const world = { ...orders, source: { ...request, ...changes } }
  return { ...atTheDesk, world }
}
const order = (changes = {}) => issued({ sourceCaseId: sourceId }, withSource(changes))

describe('H-dispatch-order-4 an order for another case keeps that in step', () => {
  test('the case must be there', () => {
    expect(() => drafted({ sourceCaseId: sourceId })).toThrow('source-unknown')
    expect(() => drafted({ sourceCaseId: sourceId }, withSource())).not.toThrow()
  })

  test('what is received, noted and finished is accepted, in progress and done there', () => {
    const finished = order()
      .does(receive, zheng)
      .does(start, zheng)
      .does({ type: 'addNote', note: '等备件' }, zheng)
      .does(finish, zheng)

    const moves = finished.facts.flatMap((fact) => (fact.type === 'caseMoved' ? [fact] : []))
    expect(moves).toEqual([
      { type: 'caseMoved', caseId: sourceId, command: { type: 'accept' } },
      {
        type: 'caseMoved',
        caseId: sourceId,
        command: { type: 'reportProgress', note: '等备件' },
      },
      {
        type: 'caseMoved',
        caseId: sourceId,
        command: { type: 'reportDone', handling: finish.result },
      },
    ])
  })

  test('a note of the desk is none of the department', () => {
    const noted = order().does({ type: 'addNote', note: '业主来问' }, { by: people.lin })
    expect(noted.facts.at(-1)).toEqual({ type: 'noteAdded', note: '业主来问' })
  })

  test.each([
    ['is with another department', { department: 'cleaning' }],
    ['has ended', { isOpen: false }],
    ['is no request', { procedure: 'complaint' }],
    ['was accepted already', { isAccepted: true }],
  ])('a case that %s is left alone', (_, changes) => {
    expect(order(changes).does(receive, zheng).facts.at(-1)?.type).toBe('orderReceived')
  })

  test('issued elsewhere, it takes the request along', () => {
    const rejected = order().does({ type: 'reject', reason: '不归工程' }, zheng)
    expect(rejected.does({ type: 'reissue', department: 'cleaning' }).facts.at(-1)).toEqual({
      type: 'caseMoved',
      caseId: sourceId,
      command: { type: 'forward', department: 'cleaning', order: false },
    })
  })
})

describe('H-dispatch-order-5 numbers of a day leave no gap', () => {
  test('without the next number nothing is issued', () => {
    const world = { ...orders, nextOrderNo: null }
    expect(drafted().refusal({ type: 'issue' }, { world })?.code).toBe('not-in-this-state')
    const first = { ...orders, nextOrderNo: { day: '2026-03-03', serial: 1 } }
    expect(drafted().does({ type: 'issue' }, { world: first }).state.context.orderNo).toBe(
      '20260303-001',
    )
  })
})
