import type { KernelWords } from '../../kernel-words'

export const policy: KernelWords['policy'] = {
  retentionYears: 'Keep personal data after the end',
  deadlineDays: 'Days that deadlines count',
  supervisorAfterHours: 'Unfinished goes to the supervisor after',
  managerAfterHours: 'Unfinished goes to the manager after',
  acknowledgeMinutes: 'Grave matters acknowledged within',
  notReachedMax: 'Calls without an answer before closing',
  dissatisfiedMax: 'Times dissatisfied before the manager may close',
  hostReplyMinutes: 'Wait for the host',
  deskReminderMinutes: 'Remind the desk every',
  waitingLapseMinutes: 'A waiting visit lapses after',
  registeringLapseMinutes: 'A half-filled sign-in lapses after',
  invitationHours: 'An invitation holds before and after',
  overstayClock: 'Visitors still here are checked at',
  badgeNoMax: 'Highest badge number',
  visitorErasureDays: 'Delete personal data after a visit',
  returnCallWorkingDays: 'Return calls done in working days',
  returnCallTriesMax: 'Attempts before a return call is given up',
  ringsMax: 'Rings within which a call is answered',
  ringSeconds: 'Seconds of one ring',
  lookUpApologySeconds: 'Seconds of looking up before an apology',
  callbackSupervisorHours: 'Overdue call back passes to the supervisor',
  emergencyOrderMinutes: 'Emergency orders done within',
  urgentOrderHours: 'Urgent orders done within',
  normalOrderHours: 'Normal orders done within',
  emergencyRelayMinutes: 'Emergencies passed on within',
  emergencyTakeInHandMinutes: 'Emergencies in hand within',
  emergencyFileHours: 'Incident report filed within',
  radioRelayCalls: 'Radio calls unanswered before the desk passes them on',
}

export const policyChoices: KernelWords['policyChoices'] = {
  deadlineDays: { calendar: 'Calendar days', working: 'Working days' },
}
