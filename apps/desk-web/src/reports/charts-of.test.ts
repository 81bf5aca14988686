import { loadReports } from '@frontdesk/messages/load-messages'
import { complaintCategories } from '@frontdesk/rules'
import { expect, test } from 'vitest'
import type { MonthlyReport } from '../api/answers'
import { chartsOf, countsOf } from './charts-of'

const words = await loadReports('zh-CN')

const row = (category: string, validity: string) => ({
  caseId: category + validity,
  cells: [],
  marks: { category, validity },
})
const rows = [row('mail', 'valid'), row('mail', 'invalid'), row('other', 'valid')]
const figures = { onTimeRate: { part: 7, whole: 8 }, validRate: { part: 0, whole: 0 } }
const answer = {
  report: 'complaints',
  rows,
  series: [{ month: '2026-10', figures }],
} as unknown as MonthlyReport

test('every category of the clause has its bar, the longest first', () => {
  const { bars } = chartsOf(words, answer)

  expect(bars.keys.slice(0, 2)).toEqual(['mail', 'other'])
  expect(bars.keys.toSorted()).toEqual(complaintCategories.toSorted())
  expect(countsOf(rows, bars.cut)).toEqual(
    new Map([
      ['valid', 2],
      ['invalid', 1],
    ]),
  )
})

test('a rate of nothing is a gap in its line', () => {
  expect(chartsOf(words, answer).trend.lines.map(({ values }) => values)).toEqual([[87.5], [null]])
})
