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

type Ending =
  | 'satisfied'
  | 'recorded'
  | 'handling'
  | 'resolved'
  | 'replied'
  | 'dissatisfied'
  | 'bySupervisor'
  | 'majorUnread'
  | 'majorRead'

const plan: readonly { readonly ending: Ending; readonly days: number }[] = [
  ...[28, 26, 23, 21, 18, 15, 12, 8].map((days) => ({ ending: 'satisfied' as const, days })),
  ...[17, 13].map((days) => ({ ending: 'bySupervisor' as const, days })),
  { ending: 'dissatisfied', days: 6 },
  { ending: 'majorRead', days: 3 },
  { ending: 'recorded', days: 9 },
  { ending: 'recorded', days: 3 },
  { ending: 'handling', days: 1 },
  { ending: 'handling', days: 0 },
  { ending: 'resolved', days: 1 },
  { ending: 'replied', days: 2 },
  { ending: 'recorded', days: 0 },
]

/** About twenty complaints, in every state that one can be in. */
export function complaintStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const told = plan.map(({ ending, days }, at) =>
    complaintStory(ending, {
      at,
      before: daytime(nowMs, days, (at * 61) % 500),
      unit: turn(units, at * 11 + 2),
    }),
  )
  const major = complaintStory('majorUnread', { at: 8, before: 12, unit: turn(units, 40) })
  return [...told, major]
}

interface Setting {
  readonly at: number
  readonly before: number
  readonly unit: DemoUnit
}

function complaintStory(ending: Ending, { at, before, unit }: Setting): Story {
  const as = turn(desk, at + 1)
  const grievance = turn(grievances, at)
  const { category, matter } = grievance
  const [person] = unit.people
  const isMajor = ending === 'majorUnread' || ending === 'majorRead'
  return {
    procedure: 'complaint',
    before,
    as,
    input: {
      channel: at % 3 === 0 ? 'visit' : 'phone',
      unitId: unit.unitId,
      reporterName: person?.name ?? '住户',
      reporterPhone: person?.phone ?? '075512345678',
      matter,
      category,
      severity: isMajor ? 'major' : 'general',
    },
    steps: stepsOf(ending, grievance, as).filter(({ after }) => after < before),
  }
}

function stepsOf(ending: Ending, grievance: Grievance, as: string): StoryStep[] {
  const { category, method, result } = grievance
  const department = category in heads ? category : 'engineering'
  const assign: StoryStep = { after: 20, as, command: { type: 'assign', department } }
  const judge: StoryStep = {
    after: hour,
    as,
    command: { type: 'judge', valid: true, reason: '现场核实属实' },
  }
  const resolve = (after: number, who: string): StoryStep => ({
    after,
    as: who,
    command: { type: 'resolve', method, result },
  })
  const reply = (after: number): StoryStep => ({
    after,
    as,
    command: { type: 'reply', by: 'phone', words: '已向业主说明处理经过和改进办法' },
  })
  const ask = (after: number, satisfaction: string): StoryStep => ({
    after,
    as,
    command: { type: 'recordSatisfaction', satisfaction },
  })
  switch (ending) {
    case 'satisfied':
      return [
        assign,
        judge,
        resolve(7 * hour, as),
        reply(9 * hour),
        ask(day, category === 'mail' ? 'neutral' : 'satisfied'),
      ]
    case 'bySupervisor':
      return [
        assign,
        judge,
        resolve(2 * day + 3 * hour, supervisor),
        reply(2 * day + 5 * hour),
        ask(3 * day, 'verySatisfied'),
      ]
    case 'dissatisfied':
      return [assign, judge, resolve(6 * hour, as), reply(8 * hour), ask(day, 'dissatisfied')]
    case 'majorRead':
      return [{ after: 12, as: manager, command: { type: 'acknowledge' } }, judge]
    case 'majorUnread':
    case 'recorded':
      return []
    case 'handling':
      return [assign]
    case 'resolved':
      return [assign, judge, resolve(5 * hour, as)]
    case 'replied':
      return [assign, judge, resolve(5 * hour, as), reply(7 * hour)]
  }
}
