import { describe, expect, test } from 'vitest'
import { newId, openCase, ownId, people, situation } from '../testing'
import { deskCheck, deskItems } from './index'

const desk = situation<unknown>(null)
const begun = (base = desk) => openCase(deskCheck, { place: '大堂前台' }, base)
const ok = (item: (typeof deskItems)[number]) => ({ type: 'check', item, answer: 'ok' }) as const
const dark = { type: 'check', item: 'lighting', answer: 'defect', words: '左侧灯不亮' } as const
const passRest = { type: 'passRest' } as const
const complete = { type: 'complete' } as const

describe('R0-1 neat dress comes first on the list', () => {
  test('a check does not end without it', () => {
    expect(deskItems[0]).toBe('dress')
    const rest = deskItems.slice(1).reduce((open, item) => open.does(ok(item)), begun())

    expect(rest.refusal(complete)).toEqual({ code: 'dress-unchecked', clauses: ['R0-1'] })
    expect(rest.does(ok('dress')).does(complete).state.value).toBe('done')
  })
})

describe('R0-5 the desk is looked over, and what needs work is ordered', () => {
  test('every item is answered before it is done', () => {
    const half = begun().does(ok('dress')).does(ok('desk'))

    expect(half.refusal(complete)).toEqual({
      code: 'items-unchecked',
      clauses: ['R0-5'],
      missing: ['equipment', 'lighting', 'water', 'forms'],
    })
    expect(half.does(passRest).does(complete).state).toMatchObject({
      value: 'done',
      context: { dress: 'ok', forms: 'ok' },
    })
  })

  test('the rest is passed in one, what was answered stays', () => {
    const passed = begun().does(dark).does(passRest)

    expect(passed.state.context).toMatchObject({ lighting: 'defect', water: 'ok' })
    expect(passed.refusal(passRest)).toEqual({ code: 'nothing-left', clauses: ['R0-5'] })
  })

  test('a defect says what it is, and becomes an order to who mends it', () => {
    const { words, ...silent } = dark
    expect(begun().refusal(silent)).toEqual({
      code: 'defect-without-words',
      clauses: ['R0-5'],
      missing: ['words'],
    })
    expect(begun().does(dark).facts.at(-1)).toEqual({
      type: 'caseOpened',
      procedure: 'dispatch-order',
      caseId: newId,
      input: {
        place: '大堂前台',
        matter: words,
        department: 'engineering',
        priority: 'normal',
        sourceCaseId: ownId,
      },
    })
  })

  test.each([
    ['desk', 'cleaning'],
    ['equipment', 'engineering'],
    ['water', 'engineering'],
  ] as const)('%s is mended by %s, or by whom the desk names', (item, department) => {
    const defect = { ...dark, item } as const
    const orderedTo = (changes = {}) =>
      begun()
        .does({ ...defect, ...changes })
        .facts.at(-1)

    expect(orderedTo()).toMatchObject({ input: { department } })
    expect(orderedTo({ department: 'greening' })).toMatchObject({
      input: { department: 'greening' },
    })
  })

  test.each(['dress', 'forms'] as const)('%s the desk puts right itself', (item) => {
    const { facts } = begun().does({ ...dark, item })
    expect(facts.some(({ type }) => type === 'caseOpened')).toBe(false)
  })

  test('a defect is not checked away', () => {
    expect(begun().does(dark).refusal(ok('lighting'))).toEqual({
      code: 'already-a-defect',
      clauses: ['R0-5'],
    })
  })

  test('the desk checks, a department does not', () => {
    expect(() => begun({ ...desk, by: people.zheng })).toThrow('role-not-allowed')
    expect(begun().refusal(passRest, { by: people.zheng })?.code).toBe('role-not-allowed')
  })
})

describe('H-kernel-7 a check that is done is made again as a linked one', () => {
  test('at the same desk', () => {
    const done = begun().does(passRest).does(complete)

    expect(done.does({ type: 'reopen', reason: '换班' }).facts.at(-1)).toMatchObject({
      procedure: 'desk-check',
      input: { place: '大堂前台' },
    })
  })
})
