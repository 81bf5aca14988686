import { describe, expect, test } from 'vitest'
import { barePlate, keptPlate, plateKind } from './number-plate'

test.each([
  ['粤B12345', 'ordinary'],
  ['京A1B2C3', 'ordinary'],
  ['沪CZZ999', 'ordinary'],
  ['粤BD12345', 'newEnergy'],
  ['粤BF1234Q', null],
  ['京ADA1234', 'newEnergy'],
  ['川AK00001', 'newEnergy'],
  ['粤B12345D', 'newEnergy'],
  ['粤B12345F', 'newEnergy'],
  ['浙A0001警', 'police'],
  ['冀BT123挂', 'trailer'],
  ['苏E0012学', 'learner'],
  ['渝A0012试', 'trial'],
  ['使014578', 'diplomatic'],
  ['224578使', 'diplomatic'],
  ['沪A0023领', 'diplomatic'],
  ['粤Z1A23港', 'hongKongMacao'],
  ['粤Z9999澳', 'hongKongMacao'],
  ['粤B1234港', null],
])('%s is %s', (text, kind) => {
  expect(plateKind(text)).toBe(kind)
})

describe('what no mainland plate is', () => {
  test.each([
    ['I', '粤BI2345'],
    ['O', '粤BO2345'],
    ['I for an office', '粤I12345'],
    ['no digit at all', '粤BABCDE'],
    ['a province that does not exist', '台B12345'],
    ['too short', '粤B1234'],
    ['too long', '粤B1234567'],
    ['a new-energy letter L', '粤BL12345'],
    ['letters only', 'ABC1234'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(plateKind(text)).toBeNull()
  })
})

test.each([
  '粤b·12345',
  '粤B 12345',
  '粤B-12345',
  '粤B•12345',
  '粤B．12345',
  '粤Ｂ１２３４５',
  '　粤B—12345',
])('%j is the same plate as 粤B12345', (typed) => {
  expect(barePlate(typed)).toBe('粤B12345')
  expect(keptPlate(typed)).toBe('粤B12345')
})

test('the 31 provinces are known, each once', () => {
  const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'

  expect(new Set(provinces).size).toBe(31)
  expect([...provinces].filter((one) => plateKind(`${one}A12345`) !== 'ordinary')).toEqual([])
})

test.each(['AB 12-345', 'm-xy 123', '空A·1'])(
  '%j, from elsewhere, is kept as it was given',
  (text) => {
    expect(keptPlate(text)).toBe(text)
  },
)
