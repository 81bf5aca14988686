import { randomInt } from 'node:crypto'

// Without the letters and digits that people take for one another.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 8

/** A one-time code that somebody types at a kiosk: `7KQ2-M4XB`. */
export function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** The code as it counts, however it was typed. */
export const codeText = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
