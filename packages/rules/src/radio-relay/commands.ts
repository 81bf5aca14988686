import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import { count, line, offered, words, yesNo } from '../field'
import type { CommandSpec } from '../procedure'

/** Who calls whom over the radio, to choose from; any other words are as good. */
export const radioPosts = [
  'gate',
  'lobby',
  'patrol',
  'controlRoom',
  'carPark',
  'engineering',
  'cleaning',
  'greening',
] as const

const post = () => offered(radioPosts, line(40))

const heard = {
  /** How often it was called without an answer. */
  calls: count(1, 9),
  clear: yesNo(),
} as const

const open = z.object({ type: z.literal('open'), from: post(), to: post(), ...heard })
/** The same call once more: the posts stay unless said. */
const hear = z.object({
  type: z.literal('hear'),
  from: post().optional(),
  to: post().optional(),
  ...heard,
})
const relay = z.object({ type: z.literal('relay'), message: words(), answeredBy: post() })
/** The post answers by itself: there is nothing left to pass on. */
const answer = z.object({ type: z.literal('answer'), answeredBy: post().optional() })

const schemas = { open, hear, relay, answer } as const

export type RadioRelayCommand = z.infer<(typeof schemas)[keyof typeof schemas]>

const desk = (schema: z.ZodObject): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause: 'R3-4.1.5',
})

export const radioRelayCommands = {
  open: desk(open),
  hear: desk(hear),
  relay: desk(relay),
  answer: desk(answer),
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
