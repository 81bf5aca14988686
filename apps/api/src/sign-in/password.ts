import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), cost)

export const isPassword = (password: string, stored: string): Promise<boolean> =>
  verify(stored, password.normalize('NFKC'))

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const groupLength = 4

/** A password that can be read aloud and typed: three groups of four, 59 bits. */
export function newPassword(): string {
  const bytes = [...randomBytes(groups * groupLength * 2)]
  // Bytes beyond a multiple of the alphabet would favour its first letters.
  const letters = bytes
    .filter((byte) => byte < alphabet.length * Math.floor(256 / alphabet.length))
    .map((byte) => alphabet[byte % alphabet.length])
  if (letters.length < groups * groupLength) return newPassword()
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-')
}
