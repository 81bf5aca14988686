import type { Complaint } from '@frontdesk/rules/complaint'
import type { DeskCheck } from '@frontdesk/rules/desk-check'
import type { DispatchOrder, orderCopies } from '@frontdesk/rules/dispatch-order'
import type { ServiceRequest } from '@frontdesk/rules/service-request'
import type { Visitor, visitPurposes } from '@frontdesk/rules/visitor'
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
    | 'another-department'
    | 'assign-first'
    | 'assigned-to-subject'
    | 'assignee-missing'
    | 'judge-first'
    | 'manager-records'
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
    | 'expected-in-past'
    | 'host-missing'
    | 'host-unknown'
    | 'more-than-came'
    | 'name-missing'
    | 'no-badge-left'
    | 'not-your-visitor'
    | 'outside-validity'
    | 'still-on-site'
  deadline: 'noReply' | 'remind' | 'lapse' | 'overstay'
  told: 'visitorWaiting' | 'ringHost' | 'sentToDesk' | 'visitorStillWaiting' | 'visitorOverstayed'
  offered: { purpose: (typeof visitPurposes)[number] }
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
