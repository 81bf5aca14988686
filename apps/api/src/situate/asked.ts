import { randomInt } from 'node:crypto'
import type { Sealer } from '@frontdesk/db'
import { personalNames } from '../handle/personal-names'
import type { SentCommand } from '../handle/request'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const idsMax = 400
const codeTries = 3
const coded: readonly string[] = ['invite', 'notify']
const depthMax = 4

/** What the loader is asked, taken from a command before its procedure is known. */
export interface Asked extends Readonly<Record<string, unknown>> {
  readonly command: string
  /** The command without what is personal in it. */
  readonly sent: unknown
  /** Everything that looks like an id, in lists and parts too. */
  readonly ids: readonly string[]
  readonly nameDigests: readonly string[]
  readonly phoneDigests: readonly string[]
  /** Of the document that a hotel's guest shows. */
  readonly documentDigests: readonly string[]
  /** Codes to give to an invitation or a waiting parcel, and their digests to see which are in use. */
  readonly codes: readonly string[]
  readonly codeDigests: readonly string[]
}

export function askedOf(command: SentCommand, { digest }: Sealer): Asked {
  const texts = (name: string, among: object = command) => {
    const value: unknown = Reflect.get(among, name)
    return typeof value === 'string' ? [value.normalize('NFC').trim()] : []
  }
  const guest = typeof command.guest === 'object' ? (command.guest ?? {}) : {}
  const codes = coded.includes(command.type) ? Array.from({ length: codeTries }, newCode) : []
  return {
    command: command.type,
    sent: impersonal(command),
    ids: idsIn(command).slice(0, idsMax),
    nameDigests: texts('visitorName').map((name) => digest(name)),
    phoneDigests: texts('phone').map((phone) => digest(phone)),
    documentDigests: texts('id', guest).map((document) => digest(document)),
    codes,
    codeDigests: codes.map((code) => digest(code)),
  }
}

function idsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return guid.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null || depth > depthMax) return []
  return Object.values(value).flatMap((member) => idsIn(member, depth + 1))
}

function impersonal(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return storable(value)
  if (depth > depthMax) return null
  if (Array.isArray(value)) return value.map((member) => impersonal(member, depth + 1))
  const members = Object.entries(value).filter(([name]) => !personalNames.has(name))
  return Object.fromEntries(members.map(([name, member]) => [name, impersonal(member, depth + 1)]))
}

// The schema has not looked at it yet, and PostgreSQL takes neither NUL nor half a character.
const storable = (value: unknown) =>
  typeof value === 'string' && /\0|\p{Surrogate}/u.test(value) ? null : value

const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0')
