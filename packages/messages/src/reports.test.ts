import { chinaCalendar } from '@frontdesk/rules'
import { dutyIds } from '@frontdesk/rules/duties'
import { complaintFigures, freezingRefusal } from '@frontdesk/rules/reports'
import { expect, test } from 'vitest'
import { languages } from './language'
import { loadMessages } from './load-messages'
import { dutyText } from './lookups'
import { reportRefusalText } from './refusals'

const all = await Promise.all(languages.map(loadMessages))
const period = {
  month: '2026-03',
  from: '2026-02-27T16:00:00.000Z',
  until: '2026-03-27T16:00:00.000Z',
}
const at = '2026-03-28T01:00:00.000Z'

test.each(all)('$language has a name and a task for every duty', (messages) => {
  const texts = dutyIds.map((id) => dutyText(messages, id))
  expect(new Set(texts.map(({ name }) => name)).size).toBe(dutyIds.length)
  expect(texts.filter(({ task }) => task.length < 10)).toEqual([])
})

test.each(all)('$language says why a report cannot be frozen', (messages) => {
  const figures = complaintFigures([], period, { at, calendar: chinaCalendar() })
  const early = freezingRefusal(figures, '2026-03-20T01:00:00.000Z')
  const unjudged = freezingRefusal({ ...figures, unjudged: ['TS-1', 'TS-2'] }, at)
  const said = [early, unjudged].map((refusal) => refusal && reportRefusalText(messages, refusal))

  expect(said[0]).toBe(messages.reports.refusals['period-not-over'])
  expect(said[1]).toMatch(/TS-1.+TS-2/)
})
