import type { DemoUnit } from '@frontdesk/db'
import { addMinutes, toInstant } from '@frontdesk/rules'
import { purposes, visitors } from './matters'
import { daytime, desk, hour, type Story, type StoryStep, turn } from './story'

type Ending =
  | 'departed'
  | 'onSite'
  | 'waiting'
  | 'deskDecides'
  | 'turnedAway'
  | 'lapsed'
  | 'withdrawn'

const unusual: readonly Ending[] = ['turnedAway', 'lapsed', 'withdrawn', 'turnedAway', 'lapsed']
const departedCount = 58
const unusualEvery = 11

/** About eighty visits: a month of them gone, a few on site, some at the kiosk this minute. */
export function visitStories(units: readonly DemoUnit[], nowMs: number): Story[] {
  const past = Array.from({ length: departedCount }, (_, at) => {
    const isUnusual = at % unusualEvery === unusualEvery - 1
    const ending = isUnusual ? turn(unusual, Math.floor(at / unusualEvery)) : 'departed'
    const days = 29 - Math.floor((at * 28) / departedCount)
    return { ending, before: daytime(nowMs, days, (at * 37) % 540) }
  })
  const present: { ending: Ending; before: number }[] = [
    ...[16, 35, 52, 80, 125, 190, 230].map((before) => ({ ending: 'onSite' as const, before })),
    ...[1, 2].map((before) => ({ ending: 'waiting' as const, before })),
    { ending: 'deskDecides', before: 8 },
  ]
  const told = [...past, ...present].map(({ ending, before }, at) =>
    visitStory(ending, before, { at, nowMs, unit: turn(units, at * 5 + 1) }),
  )
  return [...told, ...invitations(units, nowMs)]
}

interface Setting {
  readonly at: number
  readonly nowMs: number
  readonly unit: DemoUnit
}

function visitStory(ending: Ending, before: number, { at, nowMs, unit }: Setting): Story {
  const as = turn(desk, at)
  const consent = { version: '2026-1', at: addMinutes(toInstant(nowMs), 1 - before) }
  return {
    procedure: 'visitor',
    before,
    as: 'kiosk',
    input: {
      visitorName: turn(visitors, at),
      phone: `139${String(10_000_000 + ((at * 7_654_321) % 89_999_999))}`,
      hostUnitId: unit.unitId,
      purpose: turn(purposes, at),
      partySize: at % 6 === 0 ? 2 : 1,
      ...(at % 7 === 0 && { vehiclePlate: `粤B${String(10_000 + at * 137)}` }),
    },
    steps: [
      { after: 1, as: 'kiosk', command: { type: 'announce', consent } },
      ...endOf(ending, at, as).filter(({ after }) => after < before),
    ],
  }
}

function endOf(ending: Ending, at: number, as: string): StoryStep[] {
  const admit = { type: 'admit', askedHost: true, escort: at % 9 === 0 }
  switch (ending) {
    case 'departed':
      return [
        { after: 3, as, command: admit },
        { after: 30 + ((at * 29) % 150), as, command: { type: 'signOut' } },
      ]
    case 'onSite':
      return [{ after: 3, as, command: admit }]
    case 'deskDecides':
      return [{ after: 2, as: 'kiosk', command: { type: 'askDesk' } }]
    case 'turnedAway':
      return [{ after: 4, as, command: { type: 'decline', reason: '业主表示不认识来访者' } }]
    case 'withdrawn':
      return [{ after: 2, as: 'kiosk', command: { type: 'withdraw', reason: '来访者改天再来' } }]
    case 'waiting':
    case 'lapsed':
      return []
  }
}

function invitations(units: readonly DemoUnit[], nowMs: number): Story[] {
  return [2, 5, 26].map((hours, at) => {
    const unit = turn(units, at * 13 + 6)
    const invite = {
      type: 'invite',
      expectedAt: addMinutes(toInstant(nowMs), hours * hour),
      visitorName: turn(visitors, at + 9),
      phone: `137${String(20_000_000 + at * 1_234_567)}`,
      hostUnitId: unit.unitId,
    }
    return {
      procedure: 'visitor',
      before: 60 + at * 20,
      as: turn(desk, at),
      input: {},
      steps: [{ after: 1, as: turn(desk, at), command: invite }],
    }
  })
}
