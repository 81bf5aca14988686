import type { Reason } from '@frontdesk/rules/hotel-stay'
import { choiceName } from '../words/lookup'
import type { Words } from '../words/words'

const purposes: readonly string[] = ['vip', 'business', 'leisure', 'group']

/** Why a room was chosen: `低层，近服务台：带小孩`. */
export function reasonText(words: Words, { ground, because }: Reason): string {
  const { rooms } = words.desk
  const reason = rooms.reasons[ground]
  if (!because) return reason
  const name = purposes.includes(because) ? 'purpose' : 'needs'
  return rooms.because(reason, choiceName(words, { procedure: 'hotel-stay', name, value: because }))
}
