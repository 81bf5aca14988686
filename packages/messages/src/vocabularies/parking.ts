import type { Parking, parkingDocuments } from '@frontdesk/rules/parking'
import type { MoneyRefusal } from '../money-words'
import type { OwnWords } from '../words'

export type ParkingWords = OwnWords<{
  shape: Parking
  refusal:
    | MoneyRefusal
    | 'documents-missing'
    | 'months-missing'
    | 'paid-already'
    | 'pay-first'
    | 'release-first'
    | 'space-in-use'
    | 'space-taken'
    | 'space-unknown'
    | 'unit-unknown'
    | 'verify-first'
  deadline: 'parkingEnds'
  told: 'parkingDue' | 'parkingExpired' | 'paymentToGiveBack' | 'spaceToAssign'
  offered: { documents: (typeof parkingDocuments)[number] }
}>
