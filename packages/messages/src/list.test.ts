import { expect, test } from 'vitest'
import { fill, placeholdersOf } from './fill'
import { listText } from './list'
import { loadMessages } from './load-messages'

const [{ kernel: simplified }, { kernel: english }] = await Promise.all([
  loadMessages('zh-CN'),
  loadMessages('en'),
])

test('a list is joined as its language joins', () => {
  expect(listText(simplified, ['甲', '乙', '丙'], 'and')).toBe('甲、乙和丙')
  expect(listText(english, ['A', 'B', 'C'], 'or')).toBe('A, B or C')
  expect(listText(english, ['A', 'B'])).toBe('A, B')
  expect(listText(english, ['A'], 'or')).toBe('A')
  expect(listText(english, [])).toBe('')
})

test('a sentence takes its values and leaves out what is not given', () => {
  expect(fill('满 {hours}已转{who}', { hours: '48 小时', who: '主管' })).toBe('满 48 小时已转主管')
  expect(fill('{a}-{b}', { a: 0 })).toBe('0-')
  expect(placeholdersOf('{b} {a}')).toEqual(['a', 'b'])
})
