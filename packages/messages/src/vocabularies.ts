import type { PassStatus } from '@frontdesk/rules'
import type { Complaint } from '@frontdesk/rules/complaint'
import type { DeskCheck } from '@frontdesk/rules/desk-check'
import type { DispatchOrder, orderCopies } from '@frontdesk/rules/dispatch-order'
import type { Emergency, emergencyAudiences } from '@frontdesk/rules/emergency'
import type { Mail, mailCarriers } from '@frontdesk/rules/mail'
import type { RadioRelay, radioPosts } from '@frontdesk/rules/radio-relay'
import type { honorifics, Reception } from '@frontdesk/rules/reception'
import type { ResidentDocument, ResidentPass } from '@frontdesk/rules/resident-pass'
import type { ReturnCall, returnCallPurposes } from '@frontdesk/rules/return-call'
import type { ServiceRequest } from '@frontdesk/rules/service-request'
import type { TenantDocument, TenantPass } from '@frontdesk/rules/tenant-pass'
import type { Visitor, visitPurposes } from '@frontdesk/rules/visitor'
import type { MoneyRefusal } from './money-words'
import type { DepositRefusal, DepositTold, PassRefusal } from './pass-words'
import type { OwnWords } from './words'

type MatterRefusal =
  | 'received-in-future'
  | 'recorded-for-missing'
  | 'reporter-missing'
  | 'unit-unknown'

export type ServiceRequestWords = OwnWords<{
  shape: ServiceRequest
  refusal:
    | MatterRefusal
    | 'already-accepted'
    | 'already-grave'
    | 'another-department'
    | 'manager-records'
    | 'no-department-at-work'
    | 'not-told-to-you'
    | 'not-with-manager-yet'
    | 'nothing-to-acknowledge'
    | 'supervisor-records'
  deadline: 'toSupervisor' | 'toManager' | 'graveUnacknowledged'
  told:
    | 'requestForwarded'
    | 'wentUp'
    | 'graveUnacknowledged'
    | 'workReported'
    | 'workHandedBack'
    | 'fedBack'
    | 'markedGrave'
  offered: object
}>

export type ComplaintWords = OwnWords<{
  shape: Complaint
  refusal:
    | MatterRefusal
    | 'about-yourself'
    | 'already-major'
    | 'assign-first'
    | 'assigned-to-subject'
    | 'assignee-missing'
    | 'judge-first'
    | 'manager-records'
    | 'not-assigned-to-you'
    | 'not-dissatisfied-often-enough'
    | 'not-with-manager-yet'
    | 'nothing-to-acknowledge'
    | 'supervisor-records'
  deadline: 'toSupervisor' | 'toManager' | 'majorUnacknowledged'
  told:
    | 'complaintRecorded'
    | 'complaintAssigned'
    | 'complaintRaised'
    | 'wentUp'
    | 'majorUnacknowledged'
    | 'resolutionUndone'
  offered: object
}>

export type VisitorWords = OwnWords<{
  shape: Visitor
  refusal:
    | 'ask-host-first'
    | 'badge-and-phone-differ'
    | 'code-wrong'
    | 'consent-missing'
    | 'desk-decides'
    | 'expected-in-past'
    | 'fewer-than-left'
    | 'host-missing'
    | 'host-unknown'
    | 'more-than-came'
    | 'name-missing'
    | 'no-badge-left'
    | 'not-your-visitor'
    | 'outside-validity'
    | 'still-on-site'
    | 'taken-in-future'
  deadline: 'noReply' | 'remind' | 'lapse' | 'overstay'
  told: 'visitorWaiting' | 'ringHost' | 'sentToDesk' | 'visitorStillWaiting' | 'visitorOverstayed'
  offered: { purpose: (typeof visitPurposes)[number] }
}>

export type ReturnCallWords = OwnWords<{
  shape: ReturnCall
  refusal: 'target-settled' | 'target-unknown' | 'targets-open' | 'unit-unknown'
  deadline: 'toSupervisor'
  told: 'dissatisfied' | 'returnCallReported' | 'wentUp'
  offered: { purpose: (typeof returnCallPurposes)[number] }
}>

export type ReceptionWords = OwnWords<{
  shape: Reception
  refusal:
    | 'already-looking-up'
    | 'callback-in-past'
    | 'complaint-elsewhere'
    | 'complaint-not-referred'
    | 'matter-open'
    | 'nobody-to-ring'
    | 'not-referable'
    | 'phone-only'
    | 'received-by-missing'
    | 'record-incomplete'
    | 'referral-incomplete'
    | 'source-missing'
    | 'supervisor-calls-back'
    | 'unit-unknown'
  deadline: 'ringing' | 'apology' | 'callbackOverdue' | 'toSupervisor'
  told: 'apologyPrompted' | 'assistantIntroduced' | 'callbackOverdue' | 'demandDeclined' | 'wentUp'
  offered: { honorific: (typeof honorifics)[number] }
}>

type CopyName = (typeof orderCopies)[number]

export type DispatchOrderWords = OwnWords<{
  shape: DispatchOrder
  refusal:
    | 'copies-out'
    | 'copy-not-out'
    | 'list-copy-first'
    | 'not-dissatisfied'
    | 'not-late'
    | 'not-your-order'
    | 'place-missing'
    | 'receive-first'
    | 'source-unknown'
    | 'start-first'
    | 'unit-unknown'
  deadline: 'overLimit'
  told: 'orderIssued' | 'orderFinished' | 'orderRejected' | 'orderCancelled' | 'orderOverdue'
  offered: { copies: CopyName; copiesOut: CopyName }
}>

export type DeskCheckWords = OwnWords<{
  shape: DeskCheck
  refusal:
    | 'already-a-defect'
    | 'defect-without-words'
    | 'dress-unchecked'
    | 'items-unchecked'
    | 'nothing-left'
  deadline: never
  told: never
  offered: object
}>

type Audience = (typeof emergencyAudiences)[number]

export type EmergencyWords = OwnWords<{
  shape: Emergency
  refusal:
    | 'already-in-hand'
    | 'already-major'
    | 'already-relayed'
    | 'not-relayed-to-you'
    | 'relay-first'
    | 'resolve-first'
    | 'take-in-hand-first'
    | 'unit-unknown'
  deadline: 'relayMissed' | 'takeInHandMissed' | 'fileMissed'
  told:
    | 'emergencyReported'
    | 'relayMissed'
    | 'emergencyRelayed'
    | 'takeInHandMissed'
    | 'emergencyTakenInHand'
    | 'emergencyRaised'
    | 'emergencyResolved'
    | 'fileMissed'
    | 'emergencyWithdrawn'
  offered: {
    to: 'security' | 'engineering' | Audience
    name: Audience
    relayedTo: 'security' | 'engineering'
  }
}>

type RadioPost = (typeof radioPosts)[number]

export type RadioRelayWords = OwnWords<{
  shape: RadioRelay
  refusal: never
  deadline: 'relayOverdue'
  told: 'relayOverdue'
  offered: { from: RadioPost; to: RadioPost; answeredBy: RadioPost }
}>

export type MailWords = OwnWords<{
  shape: Mail
  refusal:
    | 'ask-again-first'
    | 'code-wrong'
    | 'contact-first'
    | 'damage-unremarked'
    | 'desk-handles-no-mail'
    | 'destination-missing'
    | 'inspect-first'
    | 'item-at-desk'
    | 'not-living-here'
    | 'notice-too-early'
    | 'shelve-first'
    | 'sign-first'
    | 'signed-already'
    | 'still-living-here'
    | 'taken-in-already'
    | 'unit-unknown'
  deadline: 'notNotified' | 'uncollected' | 'askAgain'
  told: 'mailArrived' | 'mailNotNotified' | 'mailUncollected' | 'mailHoldOver'
  offered: { carrier: (typeof mailCarriers)[number] }
}>

export type ResidentPassWords = OwnWords<{
  shape: ResidentPass
  refusal:
    | MoneyRefusal
    | PassRefusal
    | 'not-owner-here'
    | 'owner-missing'
    | 'passes-given-out'
    | 'unit-unknown'
    | 'verify-first'
  deadline: never
  told: never
  offered: { documents: ResidentDocument; status: PassStatus }
}>

export type TenantPassWords = OwnWords<{
  shape: TenantPass
  refusal:
    | MoneyRefusal
    | PassRefusal
    | DepositRefusal
    | 'lease-missing'
    | 'lease-not-later'
    | 'lease-reversed'
    | 'unit-unknown'
  deadline: 'passExpires'
  told: DepositTold
  offered: { documents: TenantDocument; status: PassStatus }
}>
