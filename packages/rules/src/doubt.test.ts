import { expect, test } from 'vitest'
import { fieldDoubt } from './doubt'

test.each([
  ['plate', 'ABC 123', 'plate-unusual'],
  ['plate', '粤B 12345', null],
  ['plate', '', null],
  ['plate', undefined, null],
  ['creditCode', '91110105MA0000001A', 'credit-code-checksum'],
  ['creditCode', '12345', null],
  ['text', 'ABC 123', null],
] as const)('%s %j is doubted as %s', (widget, value, doubt) => {
  expect(fieldDoubt(widget, value)).toBe(doubt)
})
