import { describe, expect, test } from 'vitest'
import { onlySimplified, onlyTraditional } from './han-pairs'
import { loadMessages, loadReports } from './load-messages'
import { stringsIn } from './strings-in'

const [simplified, traditional] = await Promise.all([loadMessages('zh-CN'), loadMessages('zh-TW')])
const [simplifiedReports, traditionalReports] = await Promise.all([
  loadReports('zh-CN'),
  loadReports('zh-TW'),
])
const { kiosk: simplifiedKiosk } = await import('./zh-cn/kiosk')
const { kiosk: traditionalKiosk } = await import('./zh-tw/kiosk')

// The names of the languages are written in each language's own script.
const sentences = (words: object) =>
  stringsIn(words).filter(({ path }) => !path.includes('/languages/'))

const inSimplified = sentences({
  ...simplified,
  kiosk: simplifiedKiosk,
  reports: simplifiedReports,
})
const inTraditional = sentences({
  ...traditional,
  kiosk: traditionalKiosk,
  reports: traditionalReports,
})
const both = [...inSimplified, ...inTraditional]

const among = (characters: ReadonlySet<string>) => (sentence: { readonly text: string }) =>
  [...sentence.text].some((character) => characters.has(character))

// Dates and number plates are written closed up: `11月23日`, `浙A 12345`.
const withoutNumbers = (text: string) =>
  text.replace(/\d+(?=[年月日])|(?<=[年月])\d+|\p{Script=Han}[A-Z](?= \d{5})/gu, '')

describe('Chinese typography', () => {
  test('punctuation beside a Chinese character is full width', () => {
    const halfWidth = /\p{Script=Han}[,.;:?!()]|[,.;:?!()]\p{Script=Han}/u
    expect(both.filter(({ text }) => halfWidth.test(text))).toEqual([])
  })

  test('a space stands between a Chinese character and a Latin letter or digit', () => {
    const closedUp = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u
    expect(both.filter(({ text }) => closedUp.test(withoutNumbers(text)))).toEqual([])
  })

  test('no space stands beside full-width punctuation', () => {
    expect(
      both.filter(({ text }) => /\s[，。；：？！、）」]|[，。；：？！、（「]\s/.test(text)),
    ).toEqual([])
  })

  test('zh-TW has no simplified character', () => {
    expect(inTraditional.filter(among(onlySimplified))).toEqual([])
  })

  test('zh-CN has no traditional character', () => {
    expect(inSimplified.filter(among(onlyTraditional))).toEqual([])
  })
})

describe('manners', () => {
  test('people are called 您', () => {
    expect(both.filter(({ text }) => /你/.test(text))).toEqual([])
  })

  test('no refusal and no failure blames or apologises', () => {
    const said = [simplified, traditional].flatMap(({ kernel, procedures }) => [
      ...stringsIn(kernel.failures),
      ...stringsIn(kernel.fieldFaults),
      ...Object.values(procedures).flatMap(({ refusals }) => stringsIn(refusals)),
    ])
    expect(
      said.filter(({ text }) => /抱歉|对不起|對不起|非法|失败|失敗|无效|無效/.test(text)),
    ).toEqual([])
  })
})
