import type { ReportWords } from '../report-words'

export const reports: ReportWords = {
  names: {
    complaints: 'Complaint statistics',
    orders: 'Analysis of dispatch orders',
    utilities: 'Count of prepaid utilities',
  },
  figures: {
    complaints: {
      recordedCount: 'Complaints',
      validRate: 'Valid rate',
      onTimeRate: 'On-time rate',
      carriedIn: 'Carried in',
      carriedOver: 'Carried over',
      unjudged: 'Not judged yet',
    },
    orders: {
      issuedCount: 'Issued',
      doneCount: 'Done',
      overdueCount: 'Overdue',
      cancelledCount: 'Cancelled',
      rejectedCount: 'Rejected once',
      reissuedCount: 'Issued again',
      copiesOutCount: 'Copies still out',
      onTimeRate: 'On-time rate',
      contentRate: 'Owners content',
      averageMinutes: 'Average minutes',
    },
    utilities: {
      registeredCount: 'Requests',
      quantity: 'Quantity',
      cashFen: 'Cash taken',
      boughtCount: 'Bought',
      spentFen: 'Spent',
      changeFen: 'Change',
      collectedCount: 'Collected',
      cancelledCount: 'Cancelled',
      waitingCount: 'Waiting to be collected',
      heldFen: 'Held for owners at the end',
    },
  },
  columns: {
    number: 'Number',
    receivedOn: 'Date',
    receivedClock: 'Time',
    unitId: 'Unit',
    category: 'Category',
    complainantName: 'Complainant',
    handlerId: 'Handled by',
    method: 'Method',
    result: 'Result',
    satisfaction: 'Satisfaction',
    takenById: 'Taken by',
    valid: 'Valid',
    isOnTime: 'On time',
  },
  anonymous: 'Anonymous',
  refusals: {
    'period-not-over': 'The period is not over yet. It can be frozen once it has ended.',
    'complaints-unjudged':
      'Some complaints have not been judged. Please judge these first: {missing}.',
  },
}
