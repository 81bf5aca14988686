import type { PassStatus } from '@frontdesk/rules'
import type { TemporaryPass, WorkerDocument } from '@frontdesk/rules/temporary-pass'
import type { MoneyRefusal } from '../money-words'
import type { DepositRefusal, DepositTold, PassRefusal } from '../pass-words'
import type { OwnWords } from '../words'

export type TemporaryPassWords = OwnWords<{
  shape: TemporaryPass
  refusal:
    | MoneyRefusal
    | PassRefusal
    | DepositRefusal
    | 'no-permit'
    | 'owner-absent'
    | 'permit-ended'
    | 'unit-unknown'
  deadline: 'passExpires'
  told: DepositTold | 'permitEnded'
  offered: { documents: WorkerDocument; status: PassStatus }
}>
