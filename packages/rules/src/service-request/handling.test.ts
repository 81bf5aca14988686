import { describe, expect, test } from 'vitest'
import { personalFields } from '../personal'
import { later, monday9, newId, openCase, people, situation, unitId } from '../testing'
import { serviceRequest } from './index'

const input = { channel: 'phone', unitId, matter: '水管渗漏', reporterPhone: '13800001234' }
const desk = situation({ isUnitKnown: true })
const request = (changes = {}) => openCase(serviceRequest, { ...input, ...changes }, desk)
const opening = (changes: object) => () => request(changes)

const complete = { type: 'complete', handling: '换垫圈', result: '不再渗漏' } as const
const forward = { type: 'forward', department: 'engineering' } as const
const note = '已约下午上门'

describe('R2-1 one procedure from recording to result', () => {
  test('a request forwarded, worked on, reported and completed is done', () => {
    const done = request()
      .does(forward)
      .does({ type: 'accept' }, { by: people.zheng })
      .does({ type: 'reportDone', handling: '换垫圈' }, { by: people.zheng })
      .does(complete)

    expect(done.state.value).toBe('done')
  })
})

describe('R2-4.1 every channel is received', () => {
  test.each(['visit', 'phone', 'online', 'letter', 'kiosk'])('%s', (channel) => {
    expect(request({ channel }).state.context.channel).toBe(channel)
  })
})

describe('R2-4.2 date, name or phone, unit and matter are recorded', () => {
  test('they stand in the fact', () => {
    expect(request().facts[0]).toMatchObject({
      type: 'requestRecorded',
      unitId,
      matter: '水管渗漏',
      reporterPhone: '13800001234',
      receivedAt: monday9,
    })
  })

  test('neither name nor phone is refused', () => {
    expect(opening({ reporterPhone: undefined })).toThrow('reporter-missing')
  })

  test('a relayed matter names the post that met the owner', () => {
    expect(opening({ channel: 'relayed' })).toThrow('recorded-for-missing')
    expect(opening({ channel: 'relayed', recordedFor: '东门岗' })).not.toThrow()
  })
})

describe('H-kernel-13 whatever may name a person is sealed', () => {
  test.each(['reporterName', 'reporterPhone', 'matter', 'recordedFor'])('%s', (field) => {
    const { open } = serviceRequest.commands
    expect(personalFields([open.schema])).toContain(field)
  })
})

describe('H-kernel-11 nothing is received in the future', () => {
  test('a second ahead is refused, now is not', () => {
    expect(opening({ receivedAt: '2026-03-02T01:00:01.000Z' })).toThrow('received-in-future')
    expect(opening({ receivedAt: monday9 })).not.toThrow()
  })
})

describe('H-kernel-12 the unit stands in the owner archive', () => {
  test('an unknown unit is refused', () => {
    const unknown = situation({ isUnitKnown: false })

    expect(() => openCase(serviceRequest, input, unknown)).toThrow('unit-unknown')
  })
})

describe.each([
  ['R2-3.1.1 the receptionist receives', 'open'],
  ['R2-3.1.3 the receptionist handles or forwards', 'forward'],
] as const)('%s', (_, type) => {
  test('the cashier does not', () => {
    expect(serviceRequest.commands[type].by).toContain('receptionist')
    expect(request().refusal(forward, { by: people.cashier })?.code).toBe('role-not-allowed')
  })
})

describe.each([
  ['R3-3.1 the director oversees', people.zhou, 'director'],
  ['R3-3.2 the supervisor organises', people.gu, 'supervisor'],
  ['R3-3.3 the front-desk clerk carries it out', people.lin, null],
] as const)('%s', (_, by, level) => {
  test('each does what the desk does; a review is for those above it', () => {
    expect(request().does(complete, { by }).state.value).toBe('done')
    const reviewing = request().refusal({ type: 'review' }, { by })
    expect(reviewing?.code ?? null).toBe(level === null ? 'role-not-allowed' : null)
  })
})

describe('R2-3.1.2 the receptionist records each reception', () => {
  test('the recording is held by whoever took it down', () => {
    expect(request().state.context.holder).toMatchObject({ role: 'receptionist', personId: 'lin' })
  })
})

describe('R2-3.1.4 the receptionist tracks completion', () => {
  test.each([0, 49, 169])('a follow-up is noted after %i hours too', (hours) => {
    const followed = request().passes(later(hours)).does({ type: 'followUp', note })

    expect(followed.facts).toContainEqual({ type: 'requestFollowedUp', note })
  })
})

describe.each([
  ['R2-3.2.1 the supervisor oversees', people.gu, 'supervisor'],
  ['R2-3.3.1 the manager oversees', people.ye, 'manager'],
] as const)('%s', (_, by, level) => {
  test('a review is recorded and changes no state', () => {
    const reviewed = request().does({ type: 'review', remark: '请跟进' }, { by })

    expect(reviewed.state.value).toBe('withReceptionist')
    expect(reviewed.facts).toContainEqual({ type: 'reviewed', remark: '请跟进', level })
  })
})

describe.each(['R2-4.3 reviewed daily', 'R2-4.9 reviewed weekly'])('%s', () => {
  test('ended requests are reviewed too, and not by a receptionist', () => {
    const done = request().does(complete)

    expect(done.refusal({ type: 'review' })?.code).toBe('role-not-allowed')
    expect(done.does({ type: 'review' }, { by: people.gu }).state.value).toBe('done')
  })
})

describe('R2-3.4.1 a department handles what lies in its scope', () => {
  const report = { type: 'reportProgress', note } as const

  const reports = [
    { type: 'accept' },
    report,
    { type: 'reportDone', handling: '换垫圈' },
    { type: 'handBack', reason: '属保洁' },
  ] as const

  test.each(reports)('nobody sends $type before it is forwarded', (command) => {
    expect(request().refusal(command, { by: people.zheng })?.code).toBe('no-department-at-work')
  })

  test.each(reports)('another department does not send $type', (command) => {
    expect(request().does(forward).refusal(command, { by: people.bai })?.code).toBe(
      'another-department',
    )
  })

  test('the department reports while the supervisor answers', () => {
    const overdue = request().does(forward).passes(later(49))

    expect(overdue.does(report, { by: people.zheng }).state.value).toBe('withSupervisor')
  })

  test('handed back it is with the receptionist, with its reason', () => {
    const back = request()
      .does(forward)
      .does({ type: 'handBack', reason: '属保洁' }, { by: people.zheng })

    expect(back.state).toMatchObject({ value: 'withReceptionist', context: { department: null } })
  })
})

describe('R2-4.5 what is directly solvable the receptionist completes', () => {
  test('handling and result are recorded', () => {
    expect(request().does(complete).facts).toContainEqual({
      type: 'requestCompleted',
      handling: '换垫圈',
      result: '不再渗漏',
    })
  })
})

describe('R2-4.6 else it is forwarded and tracked', () => {
  test('the head of the department is told, the receptionist records the result', () => {
    const forwarded = request().does(forward)

    expect(forwarded.told).toEqual(['requestForwarded → zheng'])
    expect(forwarded.does(complete, { at: later(48) }).state.value).toBe('done')
  })

  test('it is accepted once', () => {
    const accepted = request().does(forward).does({ type: 'accept' }, { by: people.zheng })

    expect(accepted.refusal({ type: 'accept' }, { by: people.zheng })?.code).toBe(
      'already-accepted',
    )
  })
})

describe('R0-4 analysed at once, another department brought in', () => {
  test('forwarding keeps the level once it went up', () => {
    const forwarded = request().passes(later(49)).does(forward)

    expect(forwarded.state).toMatchObject({
      value: 'withSupervisor',
      context: { department: 'engineering', holder: { personId: 'gu' } },
    })
  })
})

describe('H-kernel-10 who holds it anew has not seen it yet', () => {
  const seen = (changes = {}) =>
    request()
      .does(forward)
      .does({ type: 'markSeen' }, { by: people.zheng, ...changes })

  test.each([
    { type: 'reportDone', handling: '换垫圈' },
    { type: 'handBack', reason: '属保洁' },
  ] as const)('back at the desk after $type', (command) => {
    expect(seen().state.context.seenAt).toBe(monday9)
    expect(seen().does(command, { by: people.zheng }).state.context.seenAt).toBeNull()
  })

  test('who holds it higher up keeps having seen it while departments work', () => {
    const read = request().passes(later(49)).does({ type: 'markSeen' }, { by: people.gu })

    expect(read.does(forward).state.context.seenAt).toBe(monday9)
  })
})

describe('R7-3.9 departments are coordinated', () => {
  test('what one hands back goes to another', () => {
    const handed = request()
      .does(forward)
      .does({ type: 'handBack', reason: '属保洁' }, { by: people.zheng })
      .does({ type: 'forward', department: 'cleaning' })

    expect(handed.state.context.department).toBe('cleaning')
  })
})

describe('R2-4.4 what is a complaint goes to the complaint procedure', () => {
  const reclassify = {
    type: 'reclassify',
    category: 'engineering',
    severity: 'general',
  } as const

  test('a complaint opens with the same facts and the original receivedAt', () => {
    const changed = request().does(reclassify, { at: later(5) })

    expect(changed.state.value).toBe('becameComplaint')
    expect(changed.facts).toContainEqual({
      type: 'caseOpened',
      procedure: 'complaint',
      caseId: newId,
      input: { ...input, receivedAt: monday9, category: 'engineering', severity: 'general' },
    })
  })
})
