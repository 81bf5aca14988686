import type { CalendarDate } from './calendar'
import { halfWidth } from './half-width'

/** What is wrong with a number: not 18 characters of the right kind, no such birthday, mistyped. */
export type IdentityNumberFault = 'shape' | 'birth-date' | 'checksum'

// A foreign permanent resident's number begins with 9, those from Hong Kong, Macao and Taiwan with
// 81 to 83. Counties come and go, so the other digits of the place say nothing.
const shape = /^[1-9]\d{16}[\dX]$/

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** The number as it is kept: no spaces, and the check character a capital X. */
export const bareIdentityNumber = (text: string): string =>
  halfWidth(text).replace(/[\s-]/g, '').toUpperCase()

/**
 * Why a resident identity number (GB 11643) cannot be right, or null. Born after `today` counts as
 * no such birthday. The old ones of 15 digits are not valid any more.
 */
export function identityNumberFault(
  text: string,
  today: CalendarDate | null = null,
): IdentityNumberFault | null {
  const number = bareIdentityNumber(text)
  if (!shape.test(number)) return 'shape'
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isBirthday(bornOn) || (today !== null && bornOn > today)) return 'birth-date'
  return number.at(-1) === checkCharacter(number) ? null : 'checksum'
}

function isBirthday(date: CalendarDate): boolean {
  const at = new Date(`${date}T00:00:00.000Z`)
  return (
    /^(18|19|20)/.test(date) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
  )
}

function checkCharacter(number: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return checkCharacters[sum % 11]
}
