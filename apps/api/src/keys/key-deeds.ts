import type { RegisterDeed } from '@frontdesk/db'
import type {
  KeyCommandOf,
  KeyCommandType,
  KeyKind,
  KeyRegisterWorld,
} from '@frontdesk/rules/key-loan'

/** What is kept of a key, apart from who has it. */
export interface KeptKey {
  readonly unitId: string | null
  readonly kind: KeyKind
  readonly building: string | null
  readonly floor: number | null
  readonly cabinet: string
  readonly hook: number
  readonly label: string
  readonly opens: string | null
  readonly pieces: number
  readonly consentAt: Date | null
  readonly reservedUntil: Date | null
  readonly retiredAt: Date | null
}

/** What the desk does with a key; an owner who moves in takes it along by that case. */
export type KeyDeedType = Exclude<KeyCommandType, 'handOver'>

interface Deed {
  readonly what: RegisterDeed
  readonly changes: Partial<KeptKey>
  /** What the history keeps beside the key itself. */
  readonly note?: Readonly<Record<string, string | undefined>>
}

type Filing = KeyCommandOf<'refile'>

const filed = (command: Filing, { unit }: KeyRegisterWorld) => ({
  building: command.building ?? unit?.building ?? null,
  floor: command.floor ?? unit?.floor ?? null,
  cabinet: command.cabinet,
  hook: command.hook,
  label: command.label,
  opens: command.opens ?? null,
  pieces: command.pieces ?? 1,
})

type Deeds = {
  readonly [Type in KeyDeedType]: (command: KeyCommandOf<Type>, world: KeyRegisterWorld) => Deed
}

const deeds: Deeds = {
  add: (command, world) => ({
    what: 'added',
    changes: { kind: command.kind, unitId: command.unitId ?? null, ...filed(command, world) },
  }),
  refile: (command, world) => ({ what: 'changed', changes: filed(command, world) }),
  entrust: ({ ownerSignature, mayLend }, { at }) => ({
    what: 'entrusted',
    changes: { kind: 'entrusted', consentAt: mayLend ? new Date(at) : null },
    note: { signature: ownerSignature },
  }),
  giveBack: ({ signature }, { at }) => ({
    what: 'givenBack',
    changes: gone(at),
    note: { signature },
  }),
  reserve: ({ until }) => ({ what: 'reserved', changes: { reservedUntil: new Date(until) } }),
  unreserve: () => ({ what: 'unreserved', changes: { reservedUntil: null } }),
  found: ({ foundWhere }) => ({ what: 'found', changes: {}, note: { foundWhere } }),
  retire: ({ reason }, { at }) => ({ what: 'retired', changes: gone(at), note: { reason } }),
}

const gone = (at: string) => ({ retiredAt: new Date(at), reservedUntil: null })

/** What a command that the register takes does to its key. */
export const deedOf = <Type extends KeyDeedType>(
  type: Type,
  command: KeyCommandOf<Type>,
  world: KeyRegisterWorld,
): Deed => deeds[type](command, world)
