import type { DemoUnit } from '@frontdesk/db'
import { matters } from './matters'
import {
  day,
  daytime,
  desk,
  director,
  heads,
  hour,
  manager,
  type Story,
  type StoryStep,
  supervisor,
  turn,
} from './story'

type Ending =
  | 'done'
  | 'byDepartment'
  | 'fresh'
  | 'atWork'
  | 'bySupervisor'
  | 'byManager'
  | 'unresolvable'
  | 'becameComplaint'
  | 'withdrawn'
  | 'grave'

interface Planned {
  readonly ending: Ending
  readonly days: number
}

const finished: readonly Ending[] = ['done', 'byDepartment', 'done', 'byDepartment', 'done']

/** A month behind the desk, and everything that is open now. */
const plan: readonly Planned[] = [
  ...Array.from({ length: 38 }, (_, at) => ({
    ending: turn(finished, at),
    days: 29 - Math.floor((at * 26) / 38),
  })),
  ...[26, 21, 16, 11].map((days) => ({ ending: 'bySupervisor' as const, days })),
  { ending: 'byManager', days: 24 },
  { ending: 'unresolvable', days: 19 },
  { ending: 'becameComplaint', days: 9 },
  { ending: 'withdrawn', days: 7 },
  // Open now: with the manager, with the supervisor, at work, at the desk.
  ...[10, 8].map((days) => ({ ending: 'fresh' as const, days })),
  ...[5, 4, 3].map((days) => ({ ending: 'fresh' as const, days })),
  { ending: 'grave', days: 1 },
  ...[1, 1, 0, 0].map((days) => ({ ending: 'atWork' as const, days })),
  ...[1, 1, 0, 0, 0].map((days) => ({ ending: 'fresh' as const, days })),
]

const channels = ['phone', 'visit', 'phone', 'online', 'visit', 'letter'] as const

/** About sixty requests: most of them done, some with each who may hold one. */
export function requestStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const told = plan.map((planned, at) => {
    const before = daytime(nowMs, planned.days, (at * 47) % 520)
    return requestStory(planned, { at, before, unit: turn(units, at * 7 + 3) })
  })
  // Due within the hour, so that a newcomer sees one go up.
  const soon = requestStory(
    { ending: 'fresh', days: 2 },
    { at: plan.length, before: 2 * day - 25, unit: turn(units, 5) },
  )
  return [...told, soon]
}

interface Setting {
  readonly at: number
  readonly before: number
  readonly unit: DemoUnit
}

function requestStory({ ending }: Planned, { at, before, unit }: Setting): Story {
  const as = turn(desk, at)
  const { matter } = turn(matters, at)
  const [person] = unit.people
  return {
    procedure: 'service-request',
    before,
    as,
    input: {
      channel: turn(channels, at),
      unitId: unit.unitId,
      reporterName: person?.name ?? '住户',
      reporterPhone: person?.phone ?? '075512345678',
      matter,
    },
    steps: stepsOf(ending, at, as).filter(({ after }) => after < before),
  }
}

function stepsOf(ending: Ending, at: number, as: string): StoryStep[] {
  const { department, handling, result } = turn(matters, at)
  const complete = { type: 'complete', handling, result }
  const kind = department ?? 'engineering'
  const worker = heads[kind] ?? 'zhenghaichuan'
  const forward: StoryStep[] = [
    { after: 15, as, command: { type: 'forward', department: kind } },
    { after: 50, as: worker, command: { type: 'accept' } },
  ]
  const followUp = { type: 'followUp', note: '已致电业主，说明进度' }
  switch (ending) {
    case 'done':
      return [{ after: 20 + ((at * 13) % 300), as, command: complete }]
    case 'byDepartment':
      return [
        ...forward,
        { after: 3 * hour, as: worker, command: { type: 'reportDone', handling } },
        { after: 5 * hour, as, command: complete },
      ]
    case 'atWork':
      return [
        ...forward,
        { after: 2 * hour, as: worker, command: { type: 'reportProgress', note: '材料已订' } },
      ]
    case 'fresh':
      return [{ after: 4 * hour, as, command: followUp }]
    case 'grave':
      return [
        { after: 30, as, command: { type: 'markGrave', reason: '涉及用电安全' } },
        { after: 45, as: director, command: { type: 'acknowledge', of: 'grave' } },
      ]
    case 'bySupervisor':
      return [
        { after: day, as, command: followUp },
        { after: 2 * day + 5 * hour, as: supervisor, command: complete },
      ]
    case 'byManager':
      return [
        ...forward,
        { after: 3 * day, as: supervisor, command: { type: 'addNote', note: '等待厂家配件' } },
        { after: 8 * day, as: manager, command: complete },
      ]
    case 'unresolvable':
      return [
        {
          after: 8 * day,
          as: manager,
          command: { type: 'closeUnresolvable', reason: '需业主大会表决，已书面答复业主' },
        },
      ]
    case 'becameComplaint':
      return [
        {
          after: 26 * hour,
          as,
          command: { type: 'reclassify', category: 'engineering', severity: 'general' },
        },
      ]
    case 'withdrawn':
      return [{ after: 90, as, command: { type: 'withdraw', reason: '业主自行解决，来电撤回' } }]
  }
}
