import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareCreditCode, creditCodeFault } from './credit-code'

const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

/** The standard's own words: weighted with 3^(i-1) mod 31, the 18th makes it 0 mod 31. */
function withCheck(first17: string): string {
  const value = (character: string) => BigInt(characters.indexOf(character))
  const sum = [...first17].reduce(
    (total, character, index) => total + value(character) * 3n ** BigInt(index),
    0n,
  )
  const check = characters.find((character) => (sum + value(character)) % 31n === 0n)
  return `${first17}${check}`
}

const first17 = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '91', '92', '93', 'A1', 'N2', 'Y1'),
    fc.integer({ min: 0, max: 999_999 }).map((place) => String(place).padStart(6, '0')),
    fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, place, organisation]) => kind + place + organisation.join(''))

test('any registrar, place and organisation with its check character is right', () => {
  fc.assert(fc.property(first17, (code) => creditCodeFault(withCheck(code)) === null))
})

test('another check character breaks the checksum and nothing else', () => {
  fc.assert(
    fc.property(first17, fc.constantFrom(...characters), (code, check) => {
      const right = withCheck(code)
      const expected = right === code + check ? null : 'checksum'
      expect(creditCodeFault(code + check)).toBe(expected)
    }),
  )
})

test.each([...'IOSVZ'])('%s is no character of a code', (letter) => {
  expect(creditCodeFault(`91110105MA00000${letter}1${letter}`)).toBe('shape')
})

test.each([
  '',
  '12345',
  '9111010500000000',
  '9111010500000000000',
  'ABCDEFGHJKLMNPQRTU',
  '统一代码',
])('%j is no code at all', (text) => {
  expect(creditCodeFault(text)).toBe('shape')
})

test('it is read through spaces, small letters and full width', () => {
  const code = withCheck('91110105MA0000001')
  const typed = ` ${code.slice(0, 8).toLowerCase()} ${code.slice(8).toLowerCase()} `
  const wide = code.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

  expect([typed, wide].map(bareCreditCode)).toEqual([code, code])
  expect([typed, wide].map(creditCodeFault)).toEqual([null, null])
})
