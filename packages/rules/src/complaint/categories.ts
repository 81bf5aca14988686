/** The eight categories of R7-4.1.3.1. */
export const complaintCategories = [
  'security',
  'cleaning',
  'greening',
  'engineering',
  'mail',
  'renovation',
  'staffAttitude',
  'other',
] as const
export type ComplaintCategory = (typeof complaintCategories)[number]

export const complaintSeverities = ['general', 'major'] as const
export type ComplaintSeverity = (typeof complaintSeverities)[number]
