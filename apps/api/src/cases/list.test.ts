import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { addHours, addMinutes } from '@frontdesk/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, freshSites, staffCaller } from '../testing/desk'
import { complete, openedAt } from '../testing/requests'
import { home, monday9, otherHome, people } from '../testing/site'

let fresh: FreshDatabase
const ids: string[] = []
beforeAll(async () => {
  fresh = await freshSites()
  for (let at = 0; at < 7; at += 1) {
    const { caseId } = await openedAt(fresh.app, addMinutes(monday9, at), {
      unitId: at % 2 === 0 ? home : otherHome,
      reporterName: at === 3 ? '欧阳明轩' : '陈述',
      ...(at === 5 && { receivedAt: addHours(monday9, -60) }),
    })
    ids.push(caseId)
  }
  const lin = staffCaller(deskOf(fresh.app), 'lin')
  await lin.cases.submit({ caseId: ids[0] ?? '', commandId: randomUUID(), command: complete })
})
afterAll(() => fresh.drop())

const lin = () => staffCaller(deskOf(fresh.app, addMinutes(monday9, 10)), 'lin')
const found = async (filter: Parameters<ReturnType<typeof lin>['cases']['list']>[0]) =>
  (await lin().cases.list(filter)).rows.map(({ caseId }) => ids.indexOf(caseId))

describe('the list of cases', () => {
  test('comes newest first, page by page, each case once', async () => {
    const first = await lin().cases.list({ limit: 3 })
    const second = await lin().cases.list({ limit: 3, cursor: first.nextCursor ?? '' })
    const third = await lin().cases.list({ limit: 3, cursor: second.nextCursor ?? '' })

    const pages = [first, second, third].map(({ rows }) =>
      rows.map(({ caseId }) => ids.indexOf(caseId)),
    )
    expect(pages).toEqual([[6, 5, 4], [3, 2, 1], [0]])
    expect(third.nextCursor).toBeNull()
  })

  test.each([
    [{ isEnded: true }, [0]],
    [{ state: 'withSupervisor' }, [5]],
    [{ isOverdue: true }, [5]],
    [{ unitId: otherHome }, [5, 3, 1]],
    [{ holder: 'supervisor' }, [5]],
    [{ holder: 'me' }, [6, 4, 3, 2, 1]],
    [{ procedure: 'complaint' }, []],
    [{ text: '欧阳明轩' }, [3]],
    [{ text: '5-0301' }, [5, 3, 1]],
    [{ text: '陈述', isEnded: true }, [0]],
    [{ text: 'xq-261123-002' }, [1]],
    [{ text: '%' }, []],
  ])('filtered by %o', async (filter, wanted) => {
    expect(await found(filter)).toEqual(wanted)
  })

  test.each([
    [{ cursor: 'nowhere' }, 'cursor'],
    [{ text: 'a\0' }, 'text'],
    [{ unitId: '3-1202' }, 'unitId'],
    [{ procedure: 'nothing' }, 'procedure'],
  ])('refuses %o by its field', async (filter, path) => {
    await expect(lin().cases.list(filter)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { fields: [{ path }] },
    })
  })
})

describe('a case page', () => {
  test('shows the deadlines, the ladder with names, and what may be amended', async () => {
    const view = await lin().cases.get({ caseId: ids[5] ?? '' })

    expect(view).toMatchObject({
      state: 'withSupervisor',
      deadlines: [{ kind: 'toManager', at: addHours(monday9, 108), clause: 'R2-4.8' }],
      ladder: [
        { role: 'receptionist', from: addHours(monday9, -60) },
        { role: 'supervisor', from: addHours(monday9, -12), person: { name: '顾明远' } },
        { role: 'manager', from: addHours(monday9, 108), person: { name: '叶承安' } },
      ],
    })
    expect(view.amendable).toContain('reporterPhone')
  })

  test('offers each command with its refusal, who could send it, and from when', async () => {
    const offers = await lin().cases.whatNow({ caseId: ids[5] ?? '' })

    expect(offers.find(({ type }) => type === 'complete')).toMatchObject({
      refusal: { code: 'supervisor-records', clauses: ['R2-4.7'] },
      by: ['supervisor', 'manager', 'director'],
      possibleFrom: null,
    })
    expect(offers.find(({ type }) => type === 'followUp')).toMatchObject({ refusal: null })
  })

  test('says from when on the manager may close what cannot be resolved', async () => {
    const ye = staffCaller(deskOf(fresh.app), 'ye')

    const offers = await ye.cases.whatNow({ caseId: ids[5] ?? '' })

    expect(offers.find(({ type }) => type === 'closeUnresolvable')).toMatchObject({
      refusal: { code: 'not-with-manager-yet' },
      possibleFrom: addHours(monday9, 108),
    })
  })

  test('judges a draft while it is filled in', async () => {
    const draft = { type: 'amend', field: 'receivedAt', value: '', unheardOf: 1 }

    const offers = await lin().cases.whatNow({ caseId: ids[1] ?? '', draft })

    expect(offers.find(({ type }) => type === 'amend')).toMatchObject({
      refusal: { code: 'field-not-amendable' },
    })
  })

  test('names who did what in the journal', async () => {
    const journal = await lin().cases.journal({ caseId: ids[0] ?? '' })

    expect(journal[1]).toMatchObject({
      command: 'complete',
      by: { role: 'receptionist', person: { personId: people.lin.personId, name: '林知夏' } },
      facts: [
        { type: 'requestCompleted', fields: [{ name: 'handling', value: '已更换' }, {}] },
        {},
      ],
      clauses: ['R2-3.1.3'],
    })
  })
})

describe('today', () => {
  test('counts what is open and what is late', async () => {
    const { tiles, rows } = await lin().today.get()

    expect(tiles).toMatchObject({ openRequests: 6, openComplaints: 0, overdue: 1 })
    expect(rows).toHaveLength(6)
  })

  test('shows somebody what is theirs', async () => {
    const gu = staffCaller(deskOf(fresh.app), 'gu')

    const { rows } = await gu.today.get({ onlyMine: true })

    expect(rows.map(({ caseId }) => ids.indexOf(caseId))).toEqual([5])
  })
})
