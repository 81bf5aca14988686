import { halfWidth, plainDashes } from './half-width'

const mobile = /^(?:\+?86)?1[3-9]\d{9}$/
// Three digits of area code for the large cities, four for the others; abroad its zero falls away.
const landline = /^(?:\+860?|0)(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d{2}[2-9]\d{6,7})(?:[x转]\d{1,6})?$/
const local = /^[2-9]\d{6,7}(?:[x转]\d{1,6})?$/
const service = /^(?:400\d{7}|800\d{7}|95\d{3,6}|1[0-2]\d{1,4})$/
const foreign = /^\+(?!86)[1-9]\d{6,14}$/

/** The number as it is kept: as it was typed, but in plain digits and dashes. */
export const keptPhone = (text: string): string => plainDashes(halfWidth(text))

/** True for a number that can be rung: mobile, landline with or without area code, service, `+…`. */
export function isPossiblePhone(text: string): boolean {
  const bare = keptPhone(text)
    .replace(/[\s()]/g, '')
    .replace(/(\d{7,8})-(?=\d{1,6}$)/, '$1x')
    .replace(/-/g, '')
    .replace(/^00(?=\d{8})/, '+')
  return [mobile, landline, local, service, foreign].some((shape) => shape.test(bare))
}
