import { chinaCalendar } from '@frontdesk/rules'
import { dutyIds } from '@frontdesk/rules/duties'
import { complaintFigures, freezingRefusal, type Ratio, reportIds } from '@frontdesk/rules/reports'
import { describe, expect, test } from 'vitest'
import { languages } from './language'
import { loadMessages, loadReports } from './load-messages'
import { dutyText } from './lookups'
import { monthTitle, reportMarkText, reportRefusalText } from './report-text'
import { reportTiles } from './report-tiles'

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

const voices = await Promise.all(
  all.map(async (messages) => ({ messages, words: await loadReports(messages.language) })),
)

test.each(voices)('$messages.language says why a report cannot be frozen', (voice) => {
  const figures = complaintFigures([], period, { at, calendar: chinaCalendar() })
  const early = freezingRefusal(figures, '2026-03-20T01:00:00.000Z')
  const unjudged = freezingRefusal({ ...figures, unjudged: ['TS-1', 'TS-2'] }, at)
  const said = [early, unjudged].map((refusal) => refusal && reportRefusalText(voice, refusal))

  expect(said[0]).toBe(voice.words.refusals['period-not-over'])
  expect(said[1]).toMatch(/TS-1.+TS-2/)
})

test.each(voices)('$messages.language names months, and every value of a chart', (voice) => {
  const months = reportIds.map((id) => monthTitle(voice.words, id, '2026-03'))
  expect(new Set(months).size).toBe(reportIds.length)
  expect(months.every((title) => /2026/.test(title))).toBe(true)
  const mark = (name: string, value: string) =>
    reportMarkText(voice, { procedure: 'complaint', mark: name, value })
  expect(mark('satisfaction', 'notAsked')).toBe(voice.words.marks.satisfaction.notAsked)
  expect(mark('category', 'mail')).not.toBe('mail')
})

describe('the figures on top', () => {
  const [{ words }] = voices as [(typeof voices)[0]]
  const counted = (recordedCount: number, validRate: Ratio) => ({
    figures: {
      ...complaintFigures([], period, { at, calendar: chinaCalendar() }),
      recordedCount,
      validRate,
    },
  })
  const series = [counted(27, { part: 21, whole: 27 }), counted(34, { part: 27, whole: 34 })]
  const tiles = (isOver: boolean, months = series) =>
    reportTiles(words, { report: 'complaints', isOver, series: months })

  test('say what they are made of, and by how much they differ from the month before', () => {
    expect(tiles(true).slice(0, 3)).toEqual([
      {
        label: '投诉件数',
        value: '34',
        unit: '件',
        note: null,
        change: '比上期多 7 件',
        drill: null,
      },
      {
        label: '投诉有效率',
        value: '79.4',
        unit: '%',
        note: '27 件属实 ÷ 34 件受理',
        change: '比上期高 1.6 个百分点',
        drill: null,
      },
      { label: '处理及时率', value: '—', unit: '', note: null, change: null, drill: null },
    ])
  })

  test('compare no half month with a whole one', () => {
    expect(tiles(false).map(({ change }) => change)[0]).toBe('上期 27 件')
    expect(tiles(false).map(({ change }) => change)[1]).toBe('上期 77.8%')
  })

  test('have nothing to compare in the first month', () => {
    expect(tiles(true, series.slice(1)).map(({ change }) => change)).toEqual(Array(5).fill(null))
  })
})
