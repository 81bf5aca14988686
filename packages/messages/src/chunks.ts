import type { ProcedureId } from '@frontdesk/rules'
import type { ClauseWords } from './clause-words'
import type { DutyWords } from './duty-words'
import type { FormWords } from './form-words'
import type { HotelStayWords } from './hotel-stay-words'
import type { KernelWords } from './kernel-words'
import type { KeyLoanWords } from './key-loan-words'
import type { Language } from './language'
import type { FeeCollectionWords, ShiftWords } from './money-vocabularies'
import type { ReportWords } from './report-words'
import type {
  ComplaintWords,
  DeskCheckWords,
  DispatchOrderWords,
  EmergencyWords,
  MailWords,
  RadioRelayWords,
  ReceptionWords,
  ResidentPassWords,
  ReturnCallWords,
  ServiceRequestWords,
  TenantPassWords,
  VisitorWords,
} from './vocabularies'
import type { MoveInWords } from './vocabularies/move-in'
import type { ParkingWords } from './vocabularies/parking'
import type { RenovationWords } from './vocabularies/renovation'
import type { SpecialServiceWords } from './vocabularies/special-service'
import type { TemporaryPassWords } from './vocabularies/temporary-pass'
import type { UtilityBatchWords, UtilityPrepayWords } from './vocabularies/utilities'
import type { DeskWords } from './zh-cn/desk'

/** The words of each procedure as their own file has them. */
export interface OwnWordsById {
  readonly 'service-request': ServiceRequestWords
  readonly complaint: ComplaintWords
  readonly visitor: VisitorWords
  readonly reception: ReceptionWords
  readonly 'return-call': ReturnCallWords
  readonly 'dispatch-order': DispatchOrderWords
  readonly 'desk-check': DeskCheckWords
  readonly emergency: EmergencyWords
  readonly 'radio-relay': RadioRelayWords
  readonly mail: MailWords
  readonly shift: ShiftWords
  readonly 'special-service': SpecialServiceWords
  readonly 'move-in': MoveInWords
  readonly 'utility-prepay': UtilityPrepayWords
  readonly 'utility-batch': UtilityBatchWords
  readonly 'hotel-stay': HotelStayWords
  readonly 'resident-pass': ResidentPassWords
  readonly 'tenant-pass': TenantPassWords
  readonly renovation: RenovationWords
  readonly parking: ParkingWords
  readonly 'temporary-pass': TemporaryPassWords
  readonly 'fee-collection': FeeCollectionWords
  readonly 'key-loan': KeyLoanWords
}

/** How the words of one language are fetched, each part when it is wanted. */
export interface Chunks {
  readonly kernel: () => Promise<{ readonly kernel: KernelWords }>
  readonly desk: () => Promise<{ readonly desk: DeskWords }>
  readonly clauses: () => Promise<{ readonly clauses: ClauseWords }>
  readonly duties: () => Promise<{ readonly duties: DutyWords }>
  readonly forms: () => Promise<{ readonly forms: FormWords }>
  readonly reports: () => Promise<{ readonly reports: ReportWords }>
  readonly procedures: {
    readonly [Id in ProcedureId]: () => Promise<{ readonly words: OwnWordsById[Id] }>
  }
}

// Every path is written out: that is how a bundler sees where to cut.
export const chunks: Readonly<Record<Language, Chunks>> = {
  'zh-CN': {
    kernel: () => import('./zh-cn/kernel'),
    desk: () => import('./zh-cn/desk'),
    clauses: () => import('./zh-cn/clauses'),
    duties: () => import('./zh-cn/duties'),
    forms: () => import('./zh-cn/forms'),
    reports: () => import('./zh-cn/reports'),
    procedures: {
      'service-request': () => import('./zh-cn/service-request'),
      complaint: () => import('./zh-cn/complaint'),
      visitor: () => import('./zh-cn/visitor'),
      reception: () => import('./zh-cn/reception'),
      'return-call': () => import('./zh-cn/return-call'),
      'dispatch-order': () => import('./zh-cn/dispatch-order'),
      'desk-check': () => import('./zh-cn/desk-check'),
      emergency: () => import('./zh-cn/emergency'),
      'radio-relay': () => import('./zh-cn/radio-relay'),
      mail: () => import('./zh-cn/mail'),
      shift: () => import('./zh-cn/shift'),
      'special-service': () => import('./zh-cn/special-service'),
      'move-in': () => import('./zh-cn/move-in'),
      'utility-prepay': () => import('./zh-cn/utility-prepay'),
      'utility-batch': () => import('./zh-cn/utility-batch'),
      'hotel-stay': () => import('./zh-cn/hotel-stay'),
      'resident-pass': () => import('./zh-cn/resident-pass'),
      'tenant-pass': () => import('./zh-cn/tenant-pass'),
      renovation: () => import('./zh-cn/renovation'),
      parking: () => import('./zh-cn/parking'),
      'temporary-pass': () => import('./zh-cn/temporary-pass'),
      'fee-collection': () => import('./zh-cn/fee-collection'),
      'key-loan': () => import('./zh-cn/key-loan'),
    },
  },
  'zh-TW': {
    kernel: () => import('./zh-tw/kernel'),
    desk: () => import('./zh-tw/desk'),
    clauses: () => import('./zh-tw/clauses'),
    duties: () => import('./zh-tw/duties'),
    forms: () => import('./zh-tw/forms'),
    reports: () => import('./zh-tw/reports'),
    procedures: {
      'service-request': () => import('./zh-tw/service-request'),
      complaint: () => import('./zh-tw/complaint'),
      visitor: () => import('./zh-tw/visitor'),
      reception: () => import('./zh-tw/reception'),
      'return-call': () => import('./zh-tw/return-call'),
      'dispatch-order': () => import('./zh-tw/dispatch-order'),
      'desk-check': () => import('./zh-tw/desk-check'),
      emergency: () => import('./zh-tw/emergency'),
      'radio-relay': () => import('./zh-tw/radio-relay'),
      mail: () => import('./zh-tw/mail'),
      shift: () => import('./zh-tw/shift'),
      'special-service': () => import('./zh-tw/special-service'),
      'move-in': () => import('./zh-tw/move-in'),
      'utility-prepay': () => import('./zh-tw/utility-prepay'),
      'utility-batch': () => import('./zh-tw/utility-batch'),
      'hotel-stay': () => import('./zh-tw/hotel-stay'),
      'resident-pass': () => import('./zh-tw/resident-pass'),
      'tenant-pass': () => import('./zh-tw/tenant-pass'),
      renovation: () => import('./zh-tw/renovation'),
      parking: () => import('./zh-tw/parking'),
      'temporary-pass': () => import('./zh-tw/temporary-pass'),
      'fee-collection': () => import('./zh-tw/fee-collection'),
      'key-loan': () => import('./zh-tw/key-loan'),
    },
  },
  en: {
    kernel: () => import('./en/kernel'),
    desk: () => import('./en/desk'),
    clauses: () => import('./en/clauses'),
    duties: () => import('./en/duties'),
    forms: () => import('./en/forms'),
    reports: () => import('./en/reports'),
    procedures: {
      'service-request': () => import('./en/service-request'),
      complaint: () => import('./en/complaint'),
      visitor: () => import('./en/visitor'),
      reception: () => import('./en/reception'),
      'return-call': () => import('./en/return-call'),
      'dispatch-order': () => import('./en/dispatch-order'),
      'desk-check': () => import('./en/desk-check'),
      emergency: () => import('./en/emergency'),
      'radio-relay': () => import('./en/radio-relay'),
      mail: () => import('./en/mail'),
      shift: () => import('./en/shift'),
      'special-service': () => import('./en/special-service'),
      'move-in': () => import('./en/move-in'),
      'utility-prepay': () => import('./en/utility-prepay'),
      'utility-batch': () => import('./en/utility-batch'),
      'hotel-stay': () => import('./en/hotel-stay'),
      'resident-pass': () => import('./en/resident-pass'),
      'tenant-pass': () => import('./en/tenant-pass'),
      renovation: () => import('./en/renovation'),
      parking: () => import('./en/parking'),
      'temporary-pass': () => import('./en/temporary-pass'),
      'fee-collection': () => import('./en/fee-collection'),
      'key-loan': () => import('./en/key-loan'),
    },
  },
}
