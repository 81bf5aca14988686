import type { ProcedureWords } from '@frontdesk/messages/words'
import type { Language } from '../app/preferences'
import type { Words } from './words'

/** Loads every word of one language. */
export async function loadWords(_language: Language): Promise<Words> {
  const { desk } = await import('@frontdesk/messages/zh-cn/desk')
  const { kernel } = await import('@frontdesk/messages/zh-cn/kernel')
  const { clauses } = await import('@frontdesk/messages/zh-cn/clauses')
  const own = {
    'service-request': (await import('@frontdesk/messages/zh-cn/service-request')).words,
    complaint: (await import('@frontdesk/messages/zh-cn/complaint')).words,
    visitor: (await import('@frontdesk/messages/zh-cn/visitor')).words,
  }
  const procedures = Object.fromEntries(
    Object.entries(own).map(([id, words]) => [
      id,
      {
        ...words,
        states: { ...kernel.states, ...words.states },
        commands: { ...kernel.commands, ...words.commands },
        fields: { ...kernel.fields, ...words.fields },
        refusals: { ...kernel.refusals, ...words.refusals },
        facts: { ...kernel.facts, ...words.facts },
        deadlines: { ...kernel.deadlines, ...words.deadlines },
        told: { ...kernel.told, ...words.told },
      } as unknown as ProcedureWords,
    ]),
  )
  return { desk, kernel, clauses, procedures }
}
