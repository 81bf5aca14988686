import type { SentCommand } from '../handle/request'

/** Who does something in a story: a member of staff by username, or the kiosk. */
export type Actor = string

export interface StoryStep {
  /** Minutes after the story began. */
  readonly after: number
  readonly as: Actor
  /** What is sent; where it names what the case itself made, a function of what that remembers. */
  readonly command: SentCommand | ((known: Remembered) => SentCommand)
  /** Sent to the dispatch order that the case was given to, not to the case itself. */
  readonly isOfOrder?: boolean
}

/** What a case remembers of numbers that were given out on its way, and of its order. */
export interface Remembered {
  readonly orderId?: string
  readonly passes?: readonly { readonly passNo: string }[]
  readonly receipts?: readonly { readonly receiptNo: string }[]
}

/** How one case of the demo went, told in minutes. */
export interface Story {
  readonly procedure: string
  /** Where other stories name the case. */
  readonly caseId?: string | undefined
  /** Minutes before now at which it began. */
  readonly before: number
  readonly as: Actor
  readonly input: Readonly<Record<string, unknown>>
  readonly steps: readonly StoryStep[]
}

export const hour = 60
export const day = 24 * hour

export const desk = ['linzhixia', 'shenjiahe'] as const
export const supervisor = 'gumingyuan'
export const manager = 'yechengan'
export const director = 'zhoumuyun'
export const cashier = 'qianqinghe'

export const heads: Readonly<Record<string, Actor>> = {
  engineering: 'zhenghaichuan',
  security: 'qinshouzhuo',
  cleaning: 'bairuoxi',
  greening: 'luqinghe',
}

/** Takes turns through a list. */
export const turn = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}

/** Minutes before now of a moment `days` days ago; never in the night, as the day of the site goes. */
export function daytime(nowMs: number, days: number, minuteOfDay: number): number {
  const openingMinute = 8 * hour + 30
  const zoneMinutes = 8 * hour
  const nowMinute = (Math.floor(nowMs / 60_000) + zoneMinutes) % day
  const before = days * day + nowMinute - (openingMinute + minuteOfDay)
  return before > 2 ? before : before + day
}
