import type { KernelWords, Messages } from '@frontdesk/messages'

/** The words of one language, as the desk's screens read them. */
export type Words = Messages
export type TimeWords = KernelWords['time']
