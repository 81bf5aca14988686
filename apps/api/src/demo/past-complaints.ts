import type { DemoUnit } from '@frontdesk/db'
import { type Grievance, grievances } from './matters'
import {
  day,
  daytime,
  desk,
  heads,
  hour,
  manager,
  type Story,
  type StoryStep,
  supervisor,
  turn,
} from './story'

/** How many were taken down in each month that is over, the last one first. */
const perMonth = [12, 9, 13, 8, 10]
const daysOfMonth = 30

type Course =
  | 'plain'
  | 'glad'
  | 'neutral'
  | 'invalid'
  | 'late'
  | 'veryLate'
  | 'unhappy'
  | 'unreached'
  | 'unnamed'

const courses: readonly Course[] = [
  'plain',
  'glad',
  'plain',
  'late',
  'plain',
  'invalid',
  'neutral',
  'glad',
  'plain',
  'unhappy',
  'plain',
  'invalid',
  'veryLate',
  'glad',
  'unreached',
]

/** Five months of complaints that are settled, so that a report has something to look back on. */
export function pastComplaintStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const told = perMonth.flatMap((count, month) =>
    Array.from({ length: count }, (_, nth) => {
      const at = month * 17 + nth
      const days = daysOfMonth * (month + 1) + 1 + Math.floor((nth * (daysOfMonth - 1)) / count)
      return pastStory(at, daytime(nowMs, days, (at * 53) % 540), turn(units, at * 13 + 5))
    }),
  )
  return told
}

function pastStory(at: number, before: number, unit: DemoUnit): Story {
  const as = turn(desk, at)
  const grievance = turn(grievances, at * 3 + 1)
  const [person] = unit.people
  const isAnonymous = at % 11 === 7
  return {
    procedure: 'complaint',
    before,
    as,
    input: {
      channel: turn(['phone', 'visit', 'phone', 'online'], at),
      unitId: unit.unitId,
      ...(isAnonymous
        ? { anonymous: true }
        : {
            reporterName: person?.name ?? '住户',
            reporterPhone: person?.phone ?? '075512345678',
          }),
      matter: grievance.matter,
      category: grievance.category,
      severity: 'general',
    },
    steps: stepsOf(isAnonymous ? 'unnamed' : turn(courses, at), grievance, {
      as,
      worked: 5 + ((at * 7) % 26),
    }),
  }
}

interface Told {
  readonly as: string
  /** Hours until it was resolved. */
  readonly worked: number
}

function stepsOf(course: Course, grievance: Grievance, { as, worked }: Told): StoryStep[] {
  const { category, method, result } = grievance
  const department = category in heads ? category : 'engineering'
  const isValid = course !== 'invalid'
  const resolvedAfter = { late: 55, veryLate: 190 }[course as string] ?? worked
  const resolver = { late: supervisor, veryLate: manager }[course as string] ?? as
  const reason = isValid ? '现场核实属实' : '调看录像和记录，情况不属实'
  return [
    { after: 20, as, command: { type: 'assign', department } },
    { after: hour, as, command: { type: 'judge', valid: isValid, reason } },
    {
      after: resolvedAfter * hour,
      as: resolver,
      command: isValid
        ? { type: 'resolve', method, result }
        : { type: 'resolve', method: '当面说明核实经过', result: '业主了解情况' },
    },
    ...answered(course, as).map((step) => ({ ...step, after: step.after + resolvedAfter * hour })),
  ]
}

const reply = (after: number, as: string): StoryStep => ({
  after,
  as,
  command: { type: 'reply', by: 'phone', words: '已向业主说明处理经过和结果' },
})

const ask = (after: number, as: string, satisfaction: string): StoryStep => ({
  after,
  as,
  command: { type: 'recordSatisfaction', satisfaction },
})

/** What the owner said to it, counted from when it was resolved. */
function answered(course: Course, as: string): StoryStep[] {
  const replied = reply(2 * hour, as)
  const asked = 20 * hour
  switch (course) {
    case 'unhappy':
      return [
        replied,
        ask(asked, as, 'dissatisfied'),
        {
          after: asked + 30 * hour,
          as: manager,
          command: { type: 'resolve', method: '经理上门致歉', result: '业主接受处理结果' },
        },
        reply(asked + 31 * hour, as),
        ask(asked + 2 * day, as, 'neutral'),
      ]
    case 'unreached':
      return [replied, ...[1, 2, 3].map((tries) => ask(asked * tries, as, 'notReached'))]
    case 'glad':
      return [replied, ask(asked, as, 'verySatisfied')]
    case 'neutral':
    case 'invalid':
    case 'veryLate':
      return [replied, ask(asked, as, 'neutral')]
    // Nobody is there to be told.
    case 'unnamed':
      return []
    case 'plain':
    case 'late':
      return [replied, ask(asked, as, 'satisfied')]
  }
}
