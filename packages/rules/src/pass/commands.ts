import { z } from 'zod'
import { passNo, receiptNo, words } from '../field'
import type { CommandSpec } from '../procedure'
import { holders } from './holders'

/** Puts the list of holders right, as long as nothing was verified. */
const listHolders = z.object({ type: z.literal('listHolders'), holders: holders() })
const turnDown = z.object({ type: z.literal('turnDown'), reason: words() })
const reportLost = z.object({ type: z.literal('reportLost'), passNo: passNo() })
const replace = z.object({
  type: z.literal('replace'),
  passNo: passNo(),
  receiptNo: receiptNo(),
})
const revoke = z.object({ type: z.literal('revoke'), passNo: passNo(), reason: words() })

const schemas = { listHolders, turnDown, reportLost, replace, revoke } as const

export type PassCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

/** What every pass understands, whoever it is for. */
export const passSpecs = {
  listHolders: { schema: listHolders, by: ['receptionist'], clause: 'H-pass-1' },
  turnDown: { schema: turnDown, by: ['receptionist'], clause: 'H-pass-1' },
  reportLost: { schema: reportLost, by: ['receptionist'], clause: 'H-pass-3' },
  replace: { schema: replace, by: ['receptionist'], clause: 'H-pass-4' },
  revoke: { schema: revoke, by: ['supervisor'], clause: 'H-pass-5' },
} as const satisfies Record<string, CommandSpec>
