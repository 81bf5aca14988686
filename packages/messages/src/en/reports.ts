import type { ReportWords } from '../report-words'

export const reports: ReportWords = {
  names: { complaints: 'Complaint statistics', orders: 'Analysis of dispatch orders' },
  figures: {
    recordedCount: 'Complaints',
    validRate: 'Valid rate',
    onTimeRate: 'On-time rate',
    carriedIn: 'Carried in',
    carriedOver: 'Carried over',
    unjudged: 'Not judged yet',
    issuedCount: 'Issued',
    doneCount: 'Done',
    overdueCount: 'Overdue',
    cancelledCount: 'Cancelled',
    rejectedCount: 'Rejected once',
    reissuedCount: 'Issued again',
    copiesOutCount: 'Copies still out',
    contentRate: 'Owners content',
    averageMinutes: 'Average minutes',
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
    'period-not-over':
      'The period ends at midnight of the 27th. It can be frozen from the 28th on.',
    'complaints-unjudged':
      'Some complaints have not been judged. Please judge these first: {missing}.',
  },
}
