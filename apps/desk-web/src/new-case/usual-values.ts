import type { Values } from '../form/draft'

// What is mostly so, and is changed when it is not.
const usual: Readonly<Record<string, Values>> = {
  visitor: { partySize: 1 },
  complaint: { severity: 'general' },
  emergency: { severity: 'general' },
  'radio-relay': { calls: 2, clear: true },
}

/** What stands in an opening form from the start. */
export const usualValues = (procedure: string): Values => usual[procedure] ?? {}
