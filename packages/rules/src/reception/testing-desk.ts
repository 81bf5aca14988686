import { openingOf } from '../procedures'
import type { Sender } from '../role'
import { openCase, situation, unitId } from '../testing'
import type { ReceptionWorld } from './facts'
import { reception } from './index'

/** A desk that may refer to every procedure there is. */
export const receptionDesk: ReceptionWorld = { isUnitKnown: true, openingOf }
export const desk = situation(receptionDesk)

export const contact = (changes = {}) => openCase(reception, { channel: 'visit', ...changes }, desk)
export const call = (changes = {}) => contact({ channel: 'phone', rings: 2, ...changes })

export const zhou = { name: '周慧敏', phone: '13800001234', unitId, kind: 'owner' }
export const about = { ...zhou, matter: '问停车费' }
export const wen: Sender = { personId: 'wen', roles: ['assistant'], department: null }

export const giveAnswer = {
  type: 'giveAnswer',
  answer: '每月 300 元',
  source: '停车收费公示',
} as const
export const farewell = { type: 'farewell' } as const
export const callerHungUp = { type: 'callerHungUp' } as const
