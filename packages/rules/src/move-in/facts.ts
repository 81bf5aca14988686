import { type CommonContext, commonContext } from '../conventions/facts'
import type { RegisteredKey } from '../key-loan/register'
import type { Holder } from '../ladder'
import type { Fen } from '../money'
import type { Personal } from '../personal'
import type { Shape } from '../procedure'
import { type MoneyContext, type MoneyFact, type MoneyWorld, noMoney } from '../receipts/facts'
import type { DepartmentKind } from '../role'
import type { MoveInCommand, moveInApplicants, moveInDocuments } from './commands'

export const moveInStates = [
  'started',
  'verified',
  'feesSettled',
  'metersRead',
  'inspected',
  'keysHanded',
  'archived',
] as const

export type MoveInDocument = (typeof moveInDocuments)[number]

interface Started {
  /** The owner as the archive knows them; null until somebody says who it is. */
  readonly ownerId: string | null
  readonly ownerName: Personal
  readonly ownerPhone: Personal | null
  readonly feeFen: Fen | null
}

interface Verified {
  readonly applicantIs: (typeof moveInApplicants)[number]
  readonly ownerId: string
  readonly documents: readonly MoveInDocument[]
  readonly agentName: Personal | null
}

interface Meters {
  readonly waterCubicMetres: number
  readonly electricityKilowattHours: number
  readonly gasCubicMetres: number | null
}

type Later<Group> = { readonly [Name in keyof Group]: Group[Name] | null }

/** A key that the owner took along. */
export interface HandedKey {
  readonly keyId: string
  readonly label: string
  readonly pieces: number
}

export interface MoveInContext
  extends CommonContext,
    MoneyContext,
    Started,
    Later<Omit<Verified, 'ownerId'>>,
    Later<Meters> {
  /** How many orders the inspection led to; null before it. */
  readonly defectCount: number | null
  readonly keys: readonly HandedKey[]
  readonly keyLabels: string
  readonly signature: Personal | null
}

export type MoveInFact =
  | ({
      readonly type: 'moveInStarted'
      readonly unitId: string
      readonly holder: Holder
    } & Started)
  | ({ readonly type: 'ownerVerified' } & Verified)
  | { readonly type: 'feesSettled'; readonly feeFen: Fen }
  | ({ readonly type: 'metersRead' } & Meters)
  | { readonly type: 'unitInspected'; readonly defectCount: number }
  | {
      readonly type: 'defectFound'
      readonly matter: Personal
      readonly department: DepartmentKind
      readonly orderId: string
    }
  | {
      readonly type: 'keysHandedOver'
      readonly keys: readonly HandedKey[]
      readonly keyLabels: string
      readonly signature: Personal
    }
  | { readonly type: 'moveInArchived'; readonly ownerId: string }
  | MoneyFact

/** A key of the cabinet that the command names. */
export interface CabinetKey extends HandedKey {
  readonly registered: RegisteredKey
}

export interface MoveInWorld extends MoneyWorld {
  readonly isUnitKnown: boolean
  /** Another move-in of the unit is not finished yet. */
  readonly isRunning: boolean
  /** Who owns the unit today, as the archive has it. */
  readonly owners: readonly string[]
  readonly keys: readonly CabinetKey[]
}

export interface MoveIn extends Shape {
  readonly state: (typeof moveInStates)[number]
  readonly context: MoveInContext
  readonly command: MoveInCommand
  readonly fact: MoveInFact
  readonly world: MoveInWorld
}

export const newMoveIn: MoveInContext = {
  ...commonContext,
  ...noMoney,
  ownerName: '',
  ownerPhone: null,
  feeFen: null,
  applicantIs: null,
  ownerId: null,
  documents: null,
  agentName: null,
  waterCubicMetres: null,
  electricityKilowattHours: null,
  gasCubicMetres: null,
  defectCount: null,
  keys: [],
  keyLabels: '',
  signature: null,
}
