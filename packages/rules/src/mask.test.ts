import { expect, test } from 'vitest'
import { maskIdentityNumber, maskName } from './mask'

test.each([
  ['陆沉', '陆*'],
  ['陆沉舟', '陆**'],
  ['𠮷田', '𠮷*'],
  ['葛\u{e0100}亮', '葛\u{e0100}*'],
  ['陆𫍯', '陆*'],
  ['e\u0301va', 'e\u0301**'],
  ['阿凡提·买买提', '阿**·买**'],
  ['阿凡提•买买提', '阿**•买**'],
  ['Zhou Min', 'Z*** M**'],
  ['陆', '*'],
  ['𠮷', '*'],
  ['', '*'],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test('an identity number keeps its place and its end, not the birthday', () => {
  expect(maskIdentityNumber('11010519491231002X')).toBe('110***********002X')
  expect(maskIdentityNumber('E12345678')).toBe('*********')
})
