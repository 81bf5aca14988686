import { describe, expect, test } from 'vitest'
import { later, openCase, people, situation, unitId } from '../testing'
import { complaint } from './index'

const input = {
  channel: 'phone',
  unitId,
  matter: '楼上夜间装修',
  reporterName: '周慧敏',
  category: 'renovation',
  severity: 'general',
}
const desk = situation({ isUnitKnown: true })
const recorded = (changes = {}) => openCase(complaint, { ...input, ...changes }, desk)
const reason = '属实'
const assign = { type: 'assign', department: 'engineering' } as const
const judge = { type: 'judge', valid: true, reason } as const
const resolve = { type: 'resolve', method: '停工', result: '改在白天' } as const

describe('H-complaint-1 nobody handles a complaint about themselves', () => {
  const aboutLin = { category: 'staffAttitude', about: 'lin' }

  test('neither judges nor resolves nor replies', () => {
    const assigned = recorded(aboutLin).does(assign, { by: people.gu })

    expect(assigned.refusal(judge)?.code).toBe('about-yourself')
    expect(assigned.refusal(resolve)?.code).toBe('about-yourself')
    expect(assigned.does(judge, { by: people.gu }).state.context.valid).toBe(true)
  })

  test.each([
    assign,
    { type: 'amend', field: 'matter', value: '没事', reason },
    { type: 'reassign', personId: 'shen' },
    { type: 'withdraw', reason },
  ] as const)('nor do they send $type', (command) => {
    expect(recorded(aboutLin).refusal(command)).toEqual({
      code: 'about-yourself',
      clauses: ['H-complaint-1'],
    })
    expect(recorded(aboutLin).refusal(command, { by: people.gu })).toBeNull()
  })

  test('nor do they reply or ask how content the complainant is', () => {
    const resolved = recorded(aboutLin)
      .does(assign, { by: people.gu })
      .does(judge, { by: people.gu })
      .does(resolve, { by: people.gu })
    const reply = { type: 'reply', by: 'phone', words: '已处理' } as const
    const content = { type: 'recordSatisfaction', satisfaction: 'satisfied' } as const

    expect(resolved.refusal(reply)?.code).toBe('about-yourself')
    expect(resolved.does(reply, { by: people.gu }).refusal(content)?.code).toBe('about-yourself')
  })

  test.each(['closeDissatisfied', 'closeUnresolvable'] as const)(
    'nor does a manager close it by %s',
    (type) => {
      const aboutYe = recorded({ category: 'staffAttitude', about: 'ye' }).passes(later(169))

      expect(aboutYe.refusal({ type, reason }, { by: people.ye })?.code).toBe('about-yourself')
    },
  )

  test('nor does the manager wave away a major one about the manager', () => {
    const aboutYe = recorded({ severity: 'major', category: 'staffAttitude', about: 'ye' })
    const acknowledge = { type: 'acknowledge' } as const

    expect(aboutYe.state.context.holder.personId).toBe('zhou')
    expect(aboutYe.refusal(acknowledge, { by: people.ye })?.code).toBe('about-yourself')
    expect(aboutYe.refusal(acknowledge, { by: people.zhou })).toBeNull()
  })

  test('nor do they hold what they took down, or get it as head of a department', () => {
    const aboutHead = recorded({ category: 'staffAttitude', about: 'zheng' })
    const toTheirs = { type: 'reassign', personId: 'lin' } as const

    expect(recorded(aboutLin).state.context.holder.personId).toBeNull()
    expect(recorded(aboutLin).refusal(toTheirs, { by: people.gu })?.code).toBe(
      'assigned-to-subject',
    )
    expect(aboutHead.does(assign).told).toEqual(['complaintAssigned → null'])
  })

  test('nor is it assigned to them, nor does it climb to them', () => {
    const toLin = { type: 'assign', personId: 'lin' } as const
    const aboutGu = recorded({ category: 'staffAttitude', about: 'gu' }).passes(later(49))

    expect(recorded(aboutLin).refusal(toLin, { by: people.gu })?.code).toBe('assigned-to-subject')
    expect(aboutGu.state.context.holder.personId).toBe('he')
  })
})
