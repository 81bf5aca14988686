import { describe, expect, test } from 'vitest'
import { askedTokensOf, phoneTokensOf, tokensOf } from './tokens'

describe('what a text is found under', () => {
  test('Han characters stand singly and in pairs, in pinyin and in initials', () => {
    expect(tokensOf('林知夏')).toEqual(
      expect.arrayContaining([
        ...['林', '知', '夏', '林知', '知夏'],
        ...['lin', 'linzhi', 'linzhixia', 'zhixia', 'lzx', 'lz', 'zx'],
      ]),
    )
  })

  test('a surname is found as it is read as a surname and as a word', () => {
    expect(tokensOf('单雄')).toEqual(expect.arrayContaining(['shanxiong', 'danxiong']))
  })

  test('ü is typed v', () => {
    expect(tokensOf('吕')).toContain('lv')
    expect(askedTokensOf('lü')).toEqual(['lv'])
  })

  test('a rare character that nobody can spell is still found by itself', () => {
    expect(tokensOf('𠮷')).toEqual(['𠮷'])
    expect(askedTokensOf('𠮷')).toEqual(['𠮷'])
  })

  test('a unit is found whole, run together, and by its room', () => {
    expect(tokensOf('3-2-1202')).toEqual(['3-2-1202', '2-1202', '1202', '321202'])
  })

  test('a phone is found whole and by its last digits from four on', () => {
    const tokens = phoneTokensOf('+86 138-0013-8000')

    expect(tokens[0]).toBe('13800138000')
    expect(tokens.at(-1)).toBe('8000')
    expect(tokens).toHaveLength(8)
  })

  test('composed and decomposed, full and half width, large and small are the same', () => {
    expect(tokensOf('e\u0301Ａ')).toEqual(tokensOf('\u00c9a'))
  })
})

describe('what is looked for', () => {
  test.each([
    ['3栋1202室', ['3-1202']],
    ['3号楼2单元1202', ['3-2-1202']],
    ['3-1202', ['3-1202']],
    ['13-2-1202', ['13-2-1202']],
    ['138 0013 8000', ['13800138000']],
    ['+86 138-0013-8000', ['13800138000']],
    ['8000', ['8000']],
    ['林知夏 1202', ['林知', '知夏', '1202']],
    ['林', ['林']],
    ['lin zhi', ['lin', 'zhi']],
    ['', []],
    ['!?', []],
  ])('%s asks for %j', (text, tokens) => {
    expect(askedTokensOf(text)).toEqual(tokens)
  })

  test('a very long text asks for a bounded number of tokens', () => {
    expect(askedTokensOf('林知夏'.repeat(1000)).length).toBeLessThan(10)
  })
})
