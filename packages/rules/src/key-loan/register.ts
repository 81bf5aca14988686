import { z } from 'zod'
import type { ClauseId, Refusal } from '../clause'
import { choice, count, id, instant, line, personName, unitId, yesNo } from '../field'
import type { Instant } from '../instant'

/** R7-4.5.1: of an empty unit, left with us by its owner, a spare of a plant room, and the rest. */
export const keyKinds = ['vacant', 'entrusted', 'equipment', 'other'] as const
export type KeyKind = (typeof keyKinds)[number]

/** R7-4.5.2 and R7-4.5.3: where a key hangs, what stands on its tag, and what it opens. */
const filing = {
  building: line(20).optional(),
  floor: count(-20, 200).optional(),
  cabinet: line(8).toUpperCase(),
  hook: count(1, 999),
  label: line(24),
  opens: line(120).optional(),
  pieces: count(1, 99).optional(),
} as const

const key = { keyId: id() } as const

/** What is done with a key of the cabinet beside lending it. */
export const keyCommands = {
  add: z.object({ ...key, kind: choice(keyKinds), unitId: unitId().optional(), ...filing }),
  refile: z.object({ ...key, ...filing }),
  /** The owner signs that the desk keeps the key, and whether it may lend it without asking. */
  entrust: z.object({ ...key, ownerSignature: personName(), mayLend: yesNo().optional() }),
  giveBack: z.object({ ...key, signature: personName() }),
  /** R7-4.5.5: the owner moves in and takes the keys of the unit along for good. */
  handOver: z.object({
    ...key,
    unitId: unitId(),
    receivedBy: personName(),
    signature: personName(),
  }),
  reserve: z.object({ ...key, until: instant() }),
  unreserve: z.object(key),
  found: z.object({ ...key, foundWhere: line().optional() }),
  retire: z.object({ ...key, reason: line() }),
} as const

export type KeyCommandType = keyof typeof keyCommands
export type KeyCommandOf<Type extends KeyCommandType> = z.infer<(typeof keyCommands)[Type]>

/** A key as the register has it now. */
export interface RegisteredKey {
  readonly kind: KeyKind
  readonly unitId: string | null
  readonly isOut: boolean
  readonly isMissing: boolean
  readonly reservedUntil: Instant | null
  readonly isGone: boolean
}

export interface KeyRegisterWorld {
  readonly at: Instant
  readonly key: RegisteredKey | null
  /** The unit of the key, or the one that the command names. */
  readonly unit: {
    readonly label: string
    readonly building: string
    readonly floor: number | null
  } | null
  readonly isHookTaken: boolean
  readonly isLabelTaken: boolean
  /** The label is that of a unit of the site. */
  readonly isUnitLabel: boolean
}

interface RegisterRequirement<Command> {
  readonly clause: ClauseId
  readonly code: string
  readonly holds: (command: Command, world: KeyRegisterWorld) => boolean
  readonly missing?: (command: Command, world: KeyRegisterWorld) => readonly string[]
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
const numbersIn = (text: string): readonly string[] => text.normalize('NFKC').match(/\d+/g) ?? []
const shortestRoom = 3

/** True when whoever finds the key could tell the door by its tag: the unit's number, or its room. */
export function namesUnit(label: string, unit: string): boolean {
  const room = numbersIn(unit).at(-1) ?? ''
  if (plain(label).includes(plain(unit))) return true
  return room.length >= shortestRoom && numbersIn(label).includes(room)
}

const ofUnit = (kind: KeyKind) => kind === 'vacant' || kind === 'entrusted'

type Filing = KeyCommandOf<'refile'>

const unfiled = ({ building, floor }: Filing, { unit, key: known }: KeyRegisterWorld) => [
  ...(building || unit ? [] : ['building']),
  ...(floor === undefined && unit && unit.floor === null && known?.kind !== 'other'
    ? ['floor']
    : []),
]

const filed: readonly RegisterRequirement<Filing>[] = [
  {
    clause: 'R7-4.5.2',
    code: 'filing-missing',
    holds: (command, world) => unfiled(command, world).length === 0,
    missing: unfiled,
  },
  { clause: 'R7-4.5.2', code: 'hook-taken', holds: (_, { isHookTaken }) => !isHookTaken },
  { clause: 'R7-4.5.3', code: 'label-taken', holds: (_, { isLabelTaken }) => !isLabelTaken },
  {
    clause: 'R7-4.5.3',
    code: 'label-names-unit',
    holds: ({ label }, { unit, isUnitLabel }) =>
      !isUnitLabel && (unit === null || !namesUnit(label, unit.label)),
  },
]

type AnyKey = RegisterRequirement<{ readonly keyId: string }>

const stillHere: AnyKey = {
  clause: 'R7-4.5.4',
  code: 'key-gone',
  holds: (_, { key: known }) => known !== null && !known.isGone,
}
const hangsHere: AnyKey = {
  clause: 'R7-4.5.4',
  code: 'key-out',
  holds: (_, { key: known }) => !known?.isOut,
}
const notMissing: AnyKey = {
  clause: 'R7-4.5.4',
  code: 'key-missing',
  holds: (_, { key: known }) => !known?.isMissing,
}
const hasUnit: AnyKey = {
  clause: 'R7-4.5.1',
  code: 'unit-missing',
  holds: (_, { key: known }) => known?.unitId !== null,
}

const isReserved = ({ key: known, at }: KeyRegisterWorld) =>
  known !== null && known.reservedUntil !== null && known.reservedUntil > at

const requirements: {
  readonly [Type in KeyCommandType]: readonly RegisterRequirement<KeyCommandOf<Type>>[]
} = {
  add: [
    {
      clause: 'R7-4.5.1',
      code: 'unit-missing',
      holds: ({ kind, unitId: named }) => !ofUnit(kind) || named !== undefined,
      missing: () => ['unitId'],
    },
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      holds: ({ unitId: named }, { unit }) => named === undefined || unit !== null,
    },
    ...filed,
  ],
  refile: [stillHere, ...filed],
  entrust: [stillHere, hangsHere, notMissing, hasUnit],
  giveBack: [
    stillHere,
    {
      clause: 'R7-4.5.1',
      code: 'not-entrusted',
      holds: (_, { key: known }) => known?.kind === 'entrusted',
    },
    notMissing,
    hangsHere,
  ],
  reserve: [
    stillHere,
    notMissing,
    hangsHere,
    {
      clause: 'R7-4.5.4',
      code: 'already-reserved',
      holds: (_, world) => !isReserved(world),
    },
    {
      clause: 'H-key-loan-2',
      code: 'until-in-past',
      holds: ({ until }, { at }) => until > at,
    },
  ],
  unreserve: [
    stillHere,
    { clause: 'R7-4.5.4', code: 'not-reserved', holds: (_, world) => isReserved(world) },
  ],
  found: [
    stillHere,
    {
      clause: 'R7-4.5.4',
      code: 'not-missing',
      holds: (_, { key: known }) => known?.isMissing === true,
    },
  ],
  handOver: [
    stillHere,
    {
      clause: 'R7-4.5.5',
      code: 'key-of-other-unit',
      holds: ({ unitId: named }, { key: known }) => known?.unitId === named,
    },
    notMissing,
    hangsHere,
  ],
  retire: [stillHere, hangsHere],
}

/** What lets a key go with the owner who moves in; the move-in asks it of each. */
export const handOverClauses = requirements.handOver

/** Why the register does not take it, or null: the first of its clauses that does not hold. */
export function keyRefusal<Type extends KeyCommandType>(
  type: Type,
  command: KeyCommandOf<Type>,
  world: KeyRegisterWorld,
): Refusal | null {
  const broken = requirements[type].find(({ holds }) => !holds(command, world))
  if (!broken) return null
  const refusal = { code: broken.code, clauses: [broken.clause] }
  return broken.missing ? { ...refusal, missing: broken.missing(command, world) } : refusal
}

/** Every code that `keyRefusal` can give. */
export const keyRefusalCodes: readonly string[] = [
  ...new Set(Object.values(requirements).flatMap((list) => list.map(({ code }) => code))),
]
