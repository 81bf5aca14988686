import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToDate } from './calendar'
import { bareIdentityNumber, identityNumberFault } from './identity-card'

/** The standard's own words: the 18 characters, weighted 2^(18-i) mod 11, sum to 1 mod 11. */
function withCheck(first17: string): string {
  const sum = [...first17].reduce((total, digit, index) => {
    return total + Number(digit) * (2 ** (17 - index) % 11)
  }, 0)
  const check = (12 - (sum % 11)) % 11
  return first17 + (check === 10 ? 'X' : check)
}

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addToDate('1900-01-01', count))
const places = fc.integer({ min: 100_000, max: 999_999 }).map(String)
const serials = fc.integer({ min: 0, max: 999 }).map((serial) => String(serial).padStart(3, '0'))
const numbers = fc
  .tuple(places, days, serials)
  .map(([place, day, serial]) => withCheck(place + day.replaceAll('-', '') + serial))

test.each(['11010519491231002X', '440524188001010014'])('%s, the example of GB 11643', (number) => {
  expect(identityNumberFault(number)).toBeNull()
})

test('any place, birthday and serial number with its check character is right', () => {
  fc.assert(fc.property(numbers, (number) => identityNumberFault(number) === null))
})

test('one digit mistyped, or two neighbours exchanged, is always found', () => {
  const change = fc.record({ at: fc.nat({ max: 16 }), by: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(numbers, change, (number, { at, by }) => {
      const digits = [...number]
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(identityNumberFault(digits.join(''))).not.toBeNull()

      const [one = '', other = ''] = [number[at], number[at + 1]]
      const swapped = number.slice(0, at) + other + one + number.slice(at + 2)
      if (one !== other) expect(identityNumberFault(swapped)).not.toBeNull()
    }),
  )
})

describe('the place', () => {
  test.each(['810000', '820000', '830000', '911100', '999999', '101010'])(
    '%s is no reason to refuse',
    (place) => {
      expect(identityNumberFault(withCheck(`${place}19900307051`))).toBeNull()
    },
  )

  test('no number begins with 0', () => {
    expect(identityNumberFault(withCheck('01010519900307051'))).toBe('shape')
  })
})

describe('the shape', () => {
  test.each([
    '110105491231002',
    '11010519491231002',
    '11010519491231002XX',
    '1101051949123100AX',
    'X10105194912310021',
    'E12345678',
    '',
  ])('%j is not 18 characters of the right kind', (text) => {
    expect(identityNumberFault(text)).toBe('shape')
  })
})

describe('the birthday', () => {
  test.each(['19900230', '19900431', '19901301', '19900100', '19000229', '17990101', '00000101'])(
    'nobody was born on %s',
    (day) => {
      expect(identityNumberFault(withCheck(`110105${day}051`))).toBe('birth-date')
    },
  )

  test('29 February of a leap year is one', () => {
    expect(identityNumberFault(withCheck('11010520000229051'))).toBeNull()
  })

  test('it is not after today, where today is known', () => {
    const number = withCheck('11010520260302051')

    expect(identityNumberFault(number, '2026-03-02')).toBeNull()
    expect(identityNumberFault(number, '2026-03-01')).toBe('birth-date')
    expect(identityNumberFault(number)).toBeNull()
  })
})

test('a wrong check character is told apart', () => {
  expect(identityNumberFault('110105194912310021')).toBe('checksum')
})

test.each(['11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', ' 110105 19491231 002X '])(
  '%j is kept as 18 plain characters',
  (typed) => {
    expect(identityNumberFault(typed)).toBeNull()
    expect(bareIdentityNumber(typed)).toBe('11010519491231002X')
  },
)
