import { randomInt } from 'node:crypto'
import type { Sealer } from '@frontdesk/db'
import type { SentCommand } from '../handle/request'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const idsMax = 40
const codeTries = 3

/** What the loader is asked, taken from a command before its procedure is known. */
export interface Asked extends Readonly<Record<string, unknown>> {
  readonly command: string
  /** Everything that looks like an id: units, people and staff are known by it or not. */
  readonly ids: readonly string[]
  readonly sourceCaseId: string | null
  readonly nameDigests: readonly string[]
  readonly phoneDigests: readonly string[]
  /** Codes to give to an invitation, and their digests to see which are in use. */
  readonly codes: readonly string[]
  readonly codeDigests: readonly string[]
}

export function askedOf(command: SentCommand, { digest }: Sealer): Asked {
  const texts = (name: string) => {
    const value = command[name]
    return typeof value === 'string' ? [value.normalize('NFC').trim()] : []
  }
  const codes = command.type === 'invite' ? Array.from({ length: codeTries }, newCode) : []
  return {
    command: command.type,
    ids: [command, ...targetsOf(command)]
      .flatMap((each) => Object.values(each))
      .filter((value) => typeof value === 'string' && guid.test(value))
      .slice(0, idsMax) as string[],
    sourceCaseId: isGuid(command.sourceCaseId) ? command.sourceCaseId : null,
    nameDigests: texts('visitorName').map((name) => digest(name)),
    phoneDigests: texts('phone').map((phone) => digest(phone)),
    codes,
    codeDigests: codes.map((code) => digest(code)),
  }
}

/** The parts of a list that may name units of their own. */
const targetsOf = ({ targets }: SentCommand): readonly object[] =>
  Array.isArray(targets) ? targets.filter((each) => typeof each === 'object' && each !== null) : []
const isGuid = (value: unknown): value is string => typeof value === 'string' && guid.test(value)

const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0')
