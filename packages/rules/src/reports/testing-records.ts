import { decide } from '../decide'
import type { Instant } from '../instant'
import type { CaseState, CommandOf, FactOf, Procedure, Shape } from '../procedure'
import type { Sender } from '../role'
import type { Situation } from '../situation'
import { start } from '../start'
import { strike } from '../strike'
import { people } from '../testing'
import type { CaseRecord, JournalledFact } from './case-record'

/** A case that is driven by its own machine, and keeps its journal for a report. */
export interface Kept<S extends Shape> {
  readonly record: CaseRecord<S>
  /** Sends a command at a moment; what is overdue by then is struck first. */
  does(at: Instant, command: CommandOf<S>, by?: Sender): Kept<S>
}

/** Opens a case with this number; fails the test when it is refused. */
export function keep<S extends Shape>(
  procedure: Procedure<S>,
  { number, input }: { readonly number: string; readonly input: Readonly<Record<string, unknown>> },
  base: Situation<S['world']>,
): Kept<S> {
  const opening = start(procedure, input, base)
  if (!opening.ok) throw new Error(`not opened: ${opening.refusal.code}`)

  const kept = (state: CaseState<S>, journal: CaseRecord<S>['journal']): Kept<S> => ({
    record: {
      caseId: `case-${number}`,
      number,
      procedure: procedure.id,
      openedAt: base.at,
      endedAt: state.context.endedAt,
      state: state.value,
      context: state.context,
      policy: base.policy,
      journal,
    },
    does: (at, command, by = people.lin) => {
      const struck = strike(procedure, state, { ...base, at })
      if (struck) {
        const { decision, deadline } = struck
        const entries = entriesOf<S>(decision.facts, {
          at: deadline.at,
          by: null,
          command: 'strikeClock',
        })
        return kept(decision.state, [...journal, ...entries]).does(at, command, by)
      }
      const decision = decide(procedure, state, { command, situation: { ...base, at, by } })
      if (!decision.ok) throw new Error(`${command.type} refused: ${decision.refusal.code}`)
      return kept(decision.state, [
        ...journal,
        ...entriesOf<S>(decision.facts, { at, by: by.personId, command: command.type }),
      ])
    },
  })
  return kept(
    opening.state,
    entriesOf<S>(opening.facts, { at: base.at, by: base.by.personId, command: 'open' }),
  )
}

const entriesOf = <S extends Shape>(
  facts: readonly FactOf<S>[],
  entry: Omit<JournalledFact<FactOf<S>>, 'fact'>,
): JournalledFact<FactOf<S>>[] => facts.map((fact) => ({ ...entry, fact }))
