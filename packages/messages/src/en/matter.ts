import type { ComplaintWords, ServiceRequestWords } from '../vocabularies'

export const channels: ServiceRequestWords['choices']['channel'] = {
  visit: 'In person',
  phone: 'By phone',
  online: 'Online',
  letter: 'By letter',
  relayed: 'Passed on by another post',
  kiosk: 'Kiosk',
}

export const categories: ServiceRequestWords['choices']['category'] = {
  security: 'Security',
  cleaning: 'Cleaning',
  greening: 'Gardens',
  engineering: 'Repairs',
  mail: 'Mail and papers',
  renovation: 'Renovation',
  staffAttitude: 'Staff attitude',
  other: 'Other',
}

export const severities: ServiceRequestWords['choices']['severity'] = {
  general: 'General',
  major: 'Major',
}

/** The fields of everything an owner brings up. */
export const matterFields = {
  channel: 'How it came in',
  reporterId: 'Owner or resident',
  reporterName: 'Name',
  reporterPhone: 'Phone',
  matter: 'Matter',
  receivedAt: 'Received at',
  recordedFor: 'Post that met the owner',
} as const satisfies Partial<ServiceRequestWords['fields']>

export const matterRefusals = {
  'received-in-future':
    'It cannot have been received later than now. Give the time the owner raised it.',
  'recorded-for-missing': 'Passed on by another post: name the post that met the owner.',
  'reporter-missing': 'Take down a name or a phone number, so that the owner can be told.',
  'unit-unknown': 'No such unit in the owner files. Check the number and choose one listed.',
} as const satisfies Partial<ComplaintWords['refusals']>
