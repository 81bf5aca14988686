import { describe, expect, test } from 'vitest'
import { addMinutes, toInstant, toMs } from '../instant'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { complaintCategories } from './categories'
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
const reply = { type: 'reply', by: 'phone', words: '已改在白天' } as const
const says = (satisfaction: 'satisfied' | 'neutral' | 'dissatisfied' | 'notReached') =>
  ({ type: 'recordSatisfaction', satisfaction }) as const

const handled = (changes = {}) => recorded(changes).does(assign).does(judge)
const replied = () => handled().does(resolve).does(reply)

describe('R7-5.4 a complaint runs from its recording to the word of the complainant', () => {
  test('assigned, judged, resolved, replied, content: closed', () => {
    expect(replied().does(says('satisfied')).state.value).toBe('closed')
  })
})

describe('R7-4.1.2.1 recorded in detail and reported to whom it concerns', () => {
  test('it is not resolved before it is assigned', () => {
    expect(recorded().refusal(resolve)).toEqual({
      code: 'assign-first',
      clauses: ['R7-4.1.2.1'],
    })
  })

  test('the department it is assigned to is told, and resolves it', () => {
    const assigned = recorded().does(assign)

    expect(assigned.told).toEqual(['complaintAssigned → zheng'])
    expect(assigned.does(resolve, { by: people.zheng }).state.value).toBe('resolved')
    expect(assigned.refusal(resolve, { by: people.bai })?.code).toBe('not-assigned-to-you')
  })

  test.each(['steward', 'assistant', 'cashier'] as const)(
    'a %s that it is assigned to by name resolves it, another does not',
    (role) => {
      const by = { personId: 'ding', roles: [role], department: null }
      const assigned = recorded().does({ type: 'assign', personId: 'ding' })

      expect(assigned.does(resolve, { by }).state.value).toBe('resolved')
      expect(assigned.refusal(resolve, { by: { ...by, personId: 'yu' } })?.code).toBe(
        'not-assigned-to-you',
      )
    },
  )

  test('an assignment names somebody', () => {
    expect(recorded().refusal({ type: 'assign' })).toEqual({
      code: 'assignee-missing',
      clauses: ['R7-4.1.2.1'],
      missing: ['department', 'personId'],
    })
  })
})

describe('R7-4.1.2.2 the result is told to the complainant', () => {
  test('nothing is asked of them before they were told', () => {
    const resolved = handled().does(resolve)

    expect(resolved.refusal(says('satisfied'))?.code).toBe('not-in-this-state')
    expect(resolved.does(reply).state.value).toBe('replied')
  })
})

describe('R6-4.2.3 the customer is calmed until the matter is solved', () => {
  test.each([
    { resolver: 'receptionist', hours: 0, by: people.lin, state: 'withSupervisor' },
    { resolver: 'supervisor', hours: 49, by: people.gu, state: 'withManager' },
  ])('dissatisfied with the $resolver it goes one level up', ({ hours, by, state }) => {
    const again = handled()
      .passes(later(hours))
      .does(resolve, { by })
      .does(reply)
      .does(says('dissatisfied'))

    expect(again.state.value).toBe(state)
    expect(again.state.context.resolvedAt).toBeNull()
  })

  test.each([
    [people.gu, 'withManager'],
    [people.ye, 'withManager'],
  ])('it is the one who resolved that counts, not where it stood: %o', (by, state) => {
    const again = handled().does(resolve, { by }).does(reply).does(says('dissatisfied'))

    expect(again.state.value).toBe(state)
    expect(again.told.at(-1)).toBe(`resolutionUndone → ${by === people.ye ? 'zhou' : 'ye'}`)
  })

  test('dissatisfied with the manager it stays there and the director is told', () => {
    const again = handled()
      .passes(later(169))
      .does(resolve, { by: people.ye })
      .does(reply)
      .does(says('dissatisfied'))

    expect(again.state.value).toBe('withManager')
    expect(again.told.at(-1)).toBe('resolutionUndone → zhou')
  })

  test('the ladder does not run again', () => {
    expect(replied().does(says('dissatisfied')).passes(later(1000)).state.value).toBe(
      'withSupervisor',
    )
  })
})

describe('R6-4.3.1 a general complaint is handled by whoever holds it', () => {
  test('after two days the supervisor resolves, not the receptionist', () => {
    const overdue = handled().passes(later(49))

    expect(overdue.refusal(resolve)).toEqual({
      code: 'supervisor-records',
      clauses: ['R2-4.7'],
    })
    expect(overdue.does(resolve, { by: people.gu }).state.value).toBe('resolved')
  })

  test('after a week the manager resolves, not the supervisor', () => {
    const overdue = handled().passes(later(169))

    expect(overdue.refusal(resolve, { by: people.gu })?.code).toBe('manager-records')
    expect(overdue.does(resolve, { by: people.ye }).state.value).toBe('resolved')
  })

  test('a resolved one no longer climbs', () => {
    expect(handled().does(resolve).passes(later(1000)).state.value).toBe('resolved')
  })
})

describe('R6-4.3.2 a major complaint is with the manager at once', () => {
  const major = () => recorded({ severity: 'major' })
  const unread = toInstant(toMs(addMinutes(monday9, 30)) + 1000)

  test('from its opening, without a ladder', () => {
    expect(major().state).toMatchObject({
      value: 'withManager',
      context: { supervisorDueAt: null, managerDueAt: null, holder: { personId: 'ye' } },
    })
    expect(major().told).toEqual(['complaintRecorded → ye'])
  })

  test('not acknowledged in thirty minutes the director is told, once', () => {
    expect(major().passes(addMinutes(monday9, 30)).told).not.toContain('majorUnacknowledged → zhou')
    expect(major().passes(unread).passes(later(100)).told).toEqual([
      'complaintRecorded → ye',
      'majorUnacknowledged → zhou',
    ])
  })

  test('acknowledged the director is not told', () => {
    const read = major().does({ type: 'acknowledge' }, { by: people.ye })

    expect(read.passes(unread).told).toEqual(['complaintRecorded → ye'])
    expect(read.refusal({ type: 'acknowledge' }, { by: people.ye })?.code).toBe(
      'nothing-to-acknowledge',
    )
  })

  test('a general one is raised to it, once', () => {
    const raised = recorded().does({ type: 'raise', reason })

    expect(raised.state).toMatchObject({ value: 'withManager', context: { severity: 'major' } })
    expect(raised.refusal({ type: 'raise', reason })?.code).toBe('already-major')
  })

  test('once resolved a raise is a linked major complaint', () => {
    const resolved = handled().does(resolve).does({ type: 'raise', reason })

    expect(resolved.state.value).toBe('resolved')
    expect(resolved.facts.at(-1)).toMatchObject({
      type: 'caseOpened',
      procedure: 'complaint',
      caseId: newId,
      input: { severity: 'major', matter: '楼上夜间装修' },
    })
  })
})

describe('R6-4.3.2 a raise keeps what was late', () => {
  test('a major one that nobody read is late since the first moment missed', () => {
    const late = handled()
      .passes(later(49))
      .does({ type: 'raise', reason }, { at: later(49) })

    expect(late.passes(later(60)).state.context.lateSince).toBe(later(48))
  })

  test('reading of it does not undo that the ladder was late', () => {
    const acknowledge = { type: 'acknowledge' } as const
    const raised = handled()
      .passes(later(49))
      .does({ type: 'raise', reason }, { at: later(49) })
    const lateAfter = (open = raised) => open.does(acknowledge, { by: people.ye }).state.context

    expect(lateAfter().lateSince).toBe(later(48))
    expect(lateAfter(raised.passes(later(60))).lateSince).toBe(later(48))
    expect(lateAfter(recorded({ severity: 'major' }).passes(later(1))).lateSince).toBeNull()
  })
})

describe('R7-4.1.3.1 eight categories', () => {
  test('a wrong one is amended, to one of the eight', () => {
    const amend = { type: 'amend', field: 'category', reason: '选错' } as const

    expect(recorded().does({ ...amend, value: 'security' }).state.context.category).toBe('security')
    expect(recorded().refusal({ ...amend, value: 'noise' })?.code).toBe('value-impossible')
  })

  test.each(complaintCategories)('%s', (category) => {
    expect(recorded({ category }).state.context.category).toBe(category)
  })

  test('there is no ninth', () => {
    const { open } = complaint.commands
    expect(complaintCategories).toHaveLength(8)
    expect(open.schema.safeParse({ ...input, type: 'open', category: 'noise' }).success).toBe(false)
  })
})

describe('R7-4.1.3.3 the satisfaction of the complainant is recorded', () => {
  test('neutral closes too', () => {
    expect(replied().does(says('neutral')).state).toMatchObject({
      value: 'closed',
      context: { satisfaction: 'neutral' },
    })
  })
})

describe('R7-4.1.3.4 a complaint is judged before it is closed', () => {
  test('an unjudged one is not closed', () => {
    const unjudged = recorded().does(assign).does(resolve).does(reply)

    expect(unjudged.refusal(says('satisfied'))).toEqual({
      code: 'judge-first',
      clauses: ['R7-4.1.3.4'],
    })
    expect(unjudged.does(judge).does(says('satisfied')).state.value).toBe('closed')
  })

  test('an anonymous one closes when resolved, and is judged before', () => {
    const anonymous = recorded({ anonymous: true, reporterName: undefined }).does(assign)

    expect(anonymous.refusal(resolve)?.code).toBe('judge-first')
    expect(anonymous.does(judge).does(resolve).state.value).toBe('closed')
  })
})

describe('R6-4.2.4 the record is kept', () => {
  test('who brought it up is known unless it is anonymous', () => {
    expect(() => recorded({ reporterName: undefined })).toThrow('reporter-missing')
  })
})
