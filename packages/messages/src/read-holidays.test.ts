import { chinaHolidays } from '@frontdesk/rules'
import { expect, test } from 'vitest'
import { readHolidays } from './read-holidays'

const notice = `2026年放假安排
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，请妥善安排好值班和安全保卫工作。`

test('a notice as it is announced is read whole', () => {
  const { days, unread } = readHolidays(notice, 2026)
  const ofYear = chinaHolidays.filter(({ from }) => from.startsWith('2026'))

  expect(unread).toEqual([])
  expect(days.filter(({ kind }) => kind === 'off').map(({ from, until }) => [from, until])).toEqual(
    ofYear.map(({ from, until }) => [from, until]),
  )
  expect(days.filter(({ kind }) => kind === 'makeUp').map(({ from }) => from)).toEqual(
    ofYear.flatMap(({ makeUpDays }) => makeUpDays).toSorted(),
  )
  expect(days.find(({ from }) => from === '2026-09-20')?.name).toBe('国庆节')
})

test('rows of a spreadsheet are read by their columns, with the year they name', () => {
  const rows =
    '2027-01-01\t2027-01-03\t放假\t元旦\n2026-12-27\t调休上班\t元旦\n2027/5/4\t放假\t停电检修'

  expect(readHolidays(rows, 2027).days).toEqual([
    { from: '2026-12-27', until: '2026-12-27', kind: 'makeUp', name: '元旦' },
    { from: '2027-01-01', until: '2027-01-03', kind: 'off', name: '元旦' },
    { from: '2027-05-04', until: '2027-05-04', kind: 'off', name: '停电检修' },
  ])
})

test('a date that cannot be, and one of which nothing is said, are named and not taken', () => {
  const { days, unread } = readHolidays('2月30日放假。3月1日。10月3日至1日放假。', 2027)

  expect(days).toEqual([])
  expect(unread).toEqual(['2月30日放假', '3月1日', '10月3日至1日放假'])
})

test('a notice of the other script reads the same', () => {
  expect(readHolidays('元旦：1 月 1 日至 3 日放假，1 月 4 日補班。', 2027).days).toEqual([
    { from: '2027-01-01', until: '2027-01-03', kind: 'off', name: '元旦' },
    { from: '2027-01-04', until: '2027-01-04', kind: 'makeUp', name: '元旦' },
  ])
})
