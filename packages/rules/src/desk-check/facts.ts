import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import { type DeskCheckCommand, deskItems, type itemAnswers } from './commands'

export type DeskItem = (typeof deskItems)[number]
type ItemAnswer = (typeof itemAnswers)[number]

type Answers = { readonly [Item in DeskItem]: ItemAnswer | null }

export interface DeskCheckContext extends CommonContext, Answers {
  readonly place: string
}

export type DeskCheckFact =
  | { readonly type: 'checkBegun'; readonly place: string; readonly holder: Holder }
  | {
      readonly type: 'itemChecked'
      readonly item: DeskItem
      readonly answer: ItemAnswer
      readonly words: Personal | null
    }
  | { readonly type: 'checkCompleted' }

export interface DeskCheck extends Shape {
  readonly state: 'open' | 'done'
  readonly context: DeskCheckContext
  readonly command: DeskCheckCommand
  readonly fact: DeskCheckFact
  readonly world: unknown
}

export const newDeskCheck: DeskCheckContext = {
  ...commonContext,
  place: '',
  dress: null,
  desk: null,
  equipment: null,
  lighting: null,
  water: null,
  forms: null,
}

export const unanswered = (context: DeskCheckContext): readonly DeskItem[] =>
  deskItems.filter((item) => context[item] === null)

/** The only place where a check's memory changes. */
export function evolveDeskCheck(
  context: DeskCheckContext,
  fact: FactOf<DeskCheck>,
): DeskCheckContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'checkBegun':
      return { ...context, place: fact.place, holder: fact.holder }
    case 'itemChecked':
      return { ...context, [fact.item]: fact.answer }
    case 'checkCompleted':
      return context
  }
}
