import { halfWidth } from './half-width'

/** Not a code at all, or one whose last character does not agree with the others. */
export type CreditCodeFault = 'shape' | 'checksum'

// I, O, S, V and Z are left out: they look like digits or like each other.
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** The code as it is kept: 18 capitals and digits without spaces. */
export const bareCreditCode = (text: string): string =>
  halfWidth(text).replace(/[\s-]/g, '').toUpperCase()

/**
 * Why a unified social credit code (GB 32100) cannot be right, or null. Some codes were issued with
 * a wrong check character: `checksum` asks to look again, it does not refuse.
 */
export function creditCodeFault(text: string): CreditCodeFault | null {
  const code = bareCreditCode(text)
  if (!shape.test(code)) return 'shape'
  return code.at(-1) === checkCharacter(code) ? null : 'checksum'
}

/** The weights are the powers of three, modulo 31. */
function checkCharacter(code: string): string | undefined {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return characters[(31 - (sum % 31)) % 31]
}
