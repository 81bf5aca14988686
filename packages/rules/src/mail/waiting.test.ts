import { describe, expect, test } from 'vitest'
import { addDays, type Instant, toInstant, toMs } from '../instant'
import { monday9, people } from '../testing'
import { aLetter, announced, aParcel, arrives, kept, notified, shelf } from './testing-shelf'

const { fu } = people
/** A moment of Monday 2 March by the clock on the wall, or of a day after. */
const at = (clock: string, days = 0): Instant =>
  addDays(new Date(`2026-03-02T${clock}+08:00`).toISOString(), days)
const past = (instant: Instant) => toInstant(toMs(instant) + 1)

const collect = { type: 'collect', signature: '周慧敏', code: '482913' } as const
const asked = (outcome: 'keepForMe' | 'willCollect' | 'sendBack' | 'movedAway' | 'notReached') =>
  ({ type: 'contactOwner', means: 'phone', outcome }) as const
const hold = { type: 'holdForOwner' } as const
const sendBack = { type: 'returnToSender' } as const
const overdue = () => announced().passes(past(addDays(monday9, 7)))

describe('R7-3.2 the steward is told of ordinary mail every day on time', () => {
  test.each([
    ['09:59:59', at('10:00')],
    ['10:00:00', at('10:00', 1)],
    ['15:00:00', at('10:00', 1)],
  ])('what arrives at %s by the next ten o’clock', (clock, due) => {
    expect(arrives(aLetter, at(clock)).state.context.notifyDueAt).toBe(due)
  })

  test('at ten it is in time, after it the supervisor hears, once', () => {
    const late = kept(aLetter).passes(past(at('10:00')))

    expect(kept(aLetter).passes(at('10:00')).state.context.lateSince).toBeNull()
    expect(late.state).toMatchObject({
      value: 'inKeeping',
      context: { lateSince: at('10:00'), notifyDueAt: null },
    })
    expect(late.told).toEqual(['mailNotNotified → gu'])
    expect(late.passes(at('10:00', 3)).told).toEqual(['mailNotNotified → gu'])
    expect(late.does(notified).state.context.lateSince).toBeNull()
  })

  test('what nobody took in is late too', () => {
    expect(arrives(aLetter).passes(past(at('10:00'))).told).toEqual(['mailNotNotified → gu'])
  })
})

describe('R7-4.2.3 the steward is told, collects at the desk and signs', () => {
  test('by name where the desk names one', () => {
    const item = kept(aLetter).does({ ...notified, stewardId: 'fu' })

    expect(item.told).toEqual(['mailArrived → fu'])
    expect(item.state).toMatchObject({
      value: 'notified',
      context: { holder: { role: 'steward', personId: 'fu' }, notifiedAt: monday9 },
    })
  })

  test('a steward’s own signature says who collected, an owner’s what the desk says', () => {
    expect(announced().does(collect, { by: fu }).state).toMatchObject({
      value: 'collected',
      context: { signature: '周慧敏', collector: 'steward' },
    })
    expect(announced().does({ ...collect, collector: 'owner' }).state.context.collector).toBe(
      'owner',
    )
  })

  test('nobody else hands it out', () => {
    expect(announced().refusal(collect, { by: people.zheng })?.code).toBe('role-not-allowed')
  })
})

describe('R7-4.2.4.2 of registered mail, express and parcels the same evening', () => {
  test.each(['registered', 'express', 'parcel'])('a %s between five and six', (kind) => {
    const item = kept({ ...aParcel, kind })

    expect(item.refusal(notified, { at: at('16:59:59') })).toEqual({
      code: 'notice-too-early',
      clauses: ['R7-4.2.4.2'],
    })
    expect(item.refusal(notified, { at: at('17:00') })).toBeNull()
    expect(item.passes(at('18:00')).told).toEqual([])
  })

  test.each([
    ['17:59:59', 0],
    ['18:00:00', 0],
    ['18:00:01', 1],
  ])('what arrives at %s in the window %i days on', (clock, days) => {
    expect(arrives(aParcel, at(clock)).state.context).toMatchObject({
      notifyFromAt: at('17:00', days),
      notifyDueAt: at('18:00', days),
    })
  })

  test('after six the supervisor hears, and it is told of at once', () => {
    const late = kept().passes(past(at('18:00')))

    expect(late.told).toEqual(['mailNotNotified → gu'])
    expect(late.state.context.lateSince).toBe(at('18:00'))
    expect(late.refusal(notified, { at: at('09:00', 1) })).toBeNull()
  })
})

describe('R7-4.2.6.1 not collected in seven days the owner is asked', () => {
  test('after seven days, to the second', () => {
    expect(announced().passes(addDays(monday9, 7)).state.value).toBe('notified')
    expect(overdue().state).toMatchObject({
      value: 'contacting',
      context: { lateSince: addDays(monday9, 7), holder: { role: 'receptionist' } },
    })
    expect(overdue().told.at(-1)).toBe('mailUncollected → null')
  })

  test('what they said is kept, and it is late no more', () => {
    const item = overdue().does(asked('willCollect'))

    expect(item.facts.at(-1)).toMatchObject({ means: 'phone', outcome: 'willCollect' })
    expect(item.state.context).toMatchObject({ outcome: 'willCollect', lateSince: null })
    expect(item.does(collect).state.value).toBe('collected')
  })

  test('seven days later they are asked again', () => {
    const since = addDays(monday9, 8)
    const again = overdue().does(asked('willCollect'), { at: since })

    expect(again.passes(addDays(since, 7)).state.context.outcome).toBe('willCollect')
    expect(again.passes(past(addDays(since, 7))).state).toMatchObject({
      value: 'contacting',
      context: { outcome: null, lateSince: addDays(since, 7) },
    })
  })

  test('asking before it is overdue changes no limit', () => {
    const early = announced().does(asked('willCollect'), { at: addDays(monday9, 2) })

    expect(early.state.context.collectDueAt).toBe(addDays(monday9, 7))
  })

  test.each([hold, sendBack])('$type comes after asking', (command) => {
    expect(overdue().refusal(command)).toEqual({ code: 'contact-first', clauses: ['R7-4.2.6.1'] })
  })
})

describe('R7-4.2.6.2 kept for who still lives here, else sent back', () => {
  test.each(['keepForMe', 'willCollect'] as const)('%s: kept', (outcome) => {
    const item = overdue().does(asked(outcome))

    expect(item.does(hold).state.value).toBe('heldForOwner')
    expect(item.refusal(sendBack)).toEqual({ code: 'still-living-here', clauses: ['R7-4.2.6.2'] })
  })

  test.each(['movedAway', 'sendBack'] as const)('%s: sent back', (outcome) => {
    const item = overdue().does(asked(outcome))

    expect(item.refusal(hold)).toEqual({ code: 'not-living-here', clauses: ['R7-4.2.6.2'] })
    expect(item.does(sendBack).state).toMatchObject({
      value: 'returnedToSender',
      context: { place: null },
    })
  })

  test('asked again after thirty days, to the second', () => {
    const held = overdue().does(asked('keepForMe')).does(hold)
    const due = addDays(monday9, 30)

    expect(held.refusal(hold)?.code).toBe('contact-first')
    expect(held.passes(due).state.value).toBe('heldForOwner')
    expect(held.passes(past(due)).state).toMatchObject({
      value: 'contacting',
      context: { lateSince: due, outcome: null, holdDueAt: null },
    })
    expect(held.passes(past(due)).told.at(-1)).toBe('mailHoldOver → null')
  })

  test('what they said meanwhile does not answer for them after the thirty days', () => {
    const held = overdue().does(asked('keepForMe')).does(hold).does(asked('movedAway'))
    const over = held.passes(past(addDays(monday9, 30)))

    expect(held.refusal(sendBack)).toBeNull()
    expect(over.refusal(sendBack)?.code).toBe('contact-first')
  })

  test('asked in time it is kept for thirty days more', () => {
    const since = addDays(monday9, 20)
    const held = overdue().does(asked('keepForMe')).does(hold)
    const longer = held.does(asked('keepForMe'), { at: since }).does(hold, { at: since })

    expect(longer.state.context.holdDueAt).toBe(addDays(since, 30))
  })
})

describe('H-mail-2 handed out for the pickup code, or the owner’s ID', () => {
  const world = { ...shelf, isCodeRight: false }
  const shown = { ...collect, code: undefined, idChecked: true } as const

  test('the wrong code gets nothing', () => {
    expect(announced().refusal(collect, { world })).toEqual({
      code: 'code-wrong',
      clauses: ['H-mail-2', 'R7-4.2.3'],
      missing: ['code'],
    })
  })

  test('an owner without it shows an ID, before the steward was told too', () => {
    expect(announced().does(shown, { world }).facts.at(-2)).toMatchObject({ isIdChecked: true })
    expect(kept().refusal(collect)?.code).toBe('code-wrong')
    expect(kept().does(shown).state.value).toBe('collected')
    expect(announced().does(collect).facts.at(-2)).toMatchObject({ isIdChecked: false })
  })

  test('a steward does not vouch for themselves', () => {
    expect(announced().refusal(shown, { world, by: fu })?.code).toBe('code-wrong')
  })

  test('the code is made when the steward is told', () => {
    expect(kept(aLetter).state.context.code).toBeNull()
    expect(announced().state.context.code).toBe('482913')
  })
})

describe('H-mail-3 an owner who is not reached is tried three times', () => {
  const tried = (times: number) => {
    let item = overdue()
    for (let count = 0; count < times; count += 1) item = item.does(asked('notReached'))
    return item
  }

  test('before the item goes back', () => {
    expect(tried(2).refusal(sendBack)).toEqual({ code: 'ask-again-first', clauses: ['H-mail-3'] })
    expect(tried(3).does(sendBack).state.value).toBe('returnedToSender')
  })

  test('in a row', () => {
    const heard = tried(2).does(asked('keepForMe')).does(asked('notReached'))

    expect(heard.refusal(sendBack)?.code).toBe('ask-again-first')
  })
})
