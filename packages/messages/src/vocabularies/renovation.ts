import type { Renovation, renovationWorks } from '@frontdesk/rules/renovation'
import type { MoneyRefusal } from '../money-words'
import type { OwnWords } from '../words'

export type RenovationWords = OwnWords<{
  shape: Renovation
  refusal:
    | MoneyRefusal
    | 'accept-first'
    | 'approve-first'
    | 'dates-reversed'
    | 'deduction-too-large'
    | 'deposit-first'
    | 'finish-first'
    | 'manager-decides'
    | 'other-hands'
    | 'paid-already'
    | 'permit-first'
    | 'permit-given'
    | 'permit-over'
    | 'reason-missing'
    | 'unit-unknown'
    | 'until-not-later'
  deadline: 'permitEnds'
  told:
    | 'depositDue'
    | 'depositToGiveBack'
    | 'depositToRefund'
    | 'permitRanOut'
    | 'permitToGive'
    | 'renovationRejected'
    | 'renovationToApprove'
    | 'worksToAccept'
  offered: { works: (typeof renovationWorks)[number] }
}>
