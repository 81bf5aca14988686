import { describe, expect, test } from 'vitest'
import { rmbCapitals } from './rmb-capitals'

// Amounts in yuan as they stand in figures on the bill.
const bills = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)('¥%s is %s', (figures, capitals) => {
    expect(rmbCapitals(Math.round(Number(figures.replaceAll(',', '')) * 100))).toBe(capitals)
  })

describe('the examples of the rules for bills', () => {
  bills([
    ['1,409.50', '壹仟肆佰零玖元伍角'],
    ['6,007.14', '陆仟零柒元壹角肆分'],
    ['1,680.32', '壹仟陆佰捌拾元零叁角贰分'],
    ['107,000.53', '壹拾万柒仟元零伍角叁分'],
    ['16,409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
  ])
})

describe('whole yuan end with 整', () => {
  bills([
    ['0.00', '零元整'],
    ['1.00', '壹元整'],
    ['10.00', '壹拾元整'],
    ['15.00', '壹拾伍元整'],
    ['20.00', '贰拾元整'],
    ['100.00', '壹佰元整'],
    ['110.00', '壹佰壹拾元整'],
    ['2,000.00', '贰仟元整'],
    ['9,999.00', '玖仟玖佰玖拾玖元整'],
  ])
})

describe('jiao and fen', () => {
  bills([
    ['0.50', '伍角'],
    ['0.05', '伍分'],
    ['0.55', '伍角伍分'],
    ['3.20', '叁元贰角'],
    ['3.02', '叁元零贰分'],
    ['3.22', '叁元贰角贰分'],
    ['10.20', '壹拾元零贰角'],
    ['10.02', '壹拾元零贰分'],
    ['500.99', '伍佰元零玖角玖分'],
  ])
})

describe('zeros in the middle are said once', () => {
  bills([
    ['101.00', '壹佰零壹元整'],
    ['1,001.00', '壹仟零壹元整'],
    ['1,010.00', '壹仟零壹拾元整'],
    ['1,101.00', '壹仟壹佰零壹元整'],
    ['10,001.00', '壹万零壹元整'],
    ['10,101.00', '壹万零壹佰零壹元整'],
    ['100,100.00', '壹拾万零壹佰元整'],
    ['1,000,005.00', '壹佰万零伍元整'],
    ['10,200,030.00', '壹仟零贰拾万零叁拾元整'],
  ])
})

describe('万 and 亿', () => {
  bills([
    ['9,999.99', '玖仟玖佰玖拾玖元玖角玖分'],
    ['10,000.00', '壹万元整'],
    ['11,000.00', '壹万壹仟元整'],
    ['120,000.00', '壹拾贰万元整'],
    ['99,999,999.00', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整'],
    ['100,000,000.00', '壹亿元整'],
    ['100,000,001.00', '壹亿零壹元整'],
    ['100,005,000.00', '壹亿零伍仟元整'],
    ['100,050,000.00', '壹亿零伍万元整'],
    ['105,000,000.00', '壹亿零伍佰万元整'],
    ['150,000,000.00', '壹亿伍仟万元整'],
    ['1,050,060,000.70', '壹拾亿伍仟零陆万元零柒角'],
    ['999,999,999,999.99', '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])
})

describe('what cannot stand on a bill', () => {
  test.each([-1, -100, 0.5, Number.NaN, 1e14])('%d fen', (fen) => {
    expect(() => rmbCapitals(fen)).toThrow('cannot stand on a bill')
  })
})

const value = (text: string): number => {
  const units = { 拾: 10, 佰: 100, 仟: 1000 } as const
  let [total, group, digit] = [0, 0, 0]
  for (const each of text.replace(/元.*$/, '')) {
    const number = '零壹贰叁肆伍陆柒捌玖'.indexOf(each)
    if (number >= 0) digit = number
    else if (each in units) {
      group += digit * units[each as keyof typeof units]
      digit = 0
    } else {
      total += (group + digit) * (each === '亿' ? 1e8 : 1e4)
      group = 0
      digit = 0
    }
  }
  return total + group + digit
}

test('every amount says its own value, and no two zeros stand together', () => {
  for (let step = 1; step < 2000; step += 1) {
    const yuan = ((step * 48_271 * 69_621) % 1_000_003 ** 2) % 1e12
    const text = rmbCapitals(yuan * 100)
    expect(value(text)).toBe(yuan)
    expect(text).not.toMatch(/零零|零[万亿元]/)
  }
})
