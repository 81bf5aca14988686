import { expect, it } from 'vitest'
import { languages, loadWords } from '../words/load-words'
import { dayText, timeText } from './site-time'

const at = Date.parse('2026-11-23T06:05:00.000Z')
const timeZone = 'Asia/Shanghai'

it('tells the day as each language writes it', async () => {
  const days = languages.map(async (language) =>
    dayText(at, { language, words: await loadWords(language), timeZone }),
  )

  expect(await Promise.all(days)).toEqual(['11月23日 星期一', '11月23日 星期一', 'Monday, 23 Nov'])
})

it('tells the time of the site, not of the machine', () => {
  expect(timeText(at, { timeZone })).toBe('14:05')
})
