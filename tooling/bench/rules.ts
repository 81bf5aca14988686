import { decide, procedureIds, whatNow } from '@frontdesk/rules'
import { transition } from 'xstate'
import { measure } from './measure'
import type { Report } from './print'
import { type Recorded, record } from './trace'

const bare = 'xstate transition, same events'
const decided = 'decide'

const eventOf = ({ before, command, situation }: Recorded) => ({
  type: command.type,
  command,
  situation,
  state: before.value,
})
const snapshotOf = ({ procedure, before }: Recorded) =>
  procedure.machine.resolveState({ value: before.value, context: before.context })

/** `decide` on a recorded trace against XState's own `transition` on the same machine and events. */
export function benchRules(): Report {
  const trace = record()
  const prepared = trace.map((one) => ({
    machine: one.procedure.machine,
    snapshot: snapshotOf(one),
    event: eventOf(one),
  }))
  const results = measure(
    [
      {
        name: bare,
        run: () => {
          for (const { machine, snapshot, event } of prepared) transition(machine, snapshot, event)
        },
      },
      {
        name: 'xstate resolveState, then transition',
        run: () => {
          for (const one of trace) transition(one.procedure.machine, snapshotOf(one), eventOf(one))
        },
      },
      {
        name: decided,
        run: () => {
          for (const one of trace) decide(one.procedure, one.before, one)
        },
      },
      {
        name: 'whatNow (every command of the state)',
        run: () => {
          for (const one of trace) whatNow(one.procedure, one.before, one)
        },
      },
    ],
    trace.length,
  )
  const refused = trace.filter((one) => !decide(one.procedure, one.before, one).ok).length
  const data = `${trace.length} recorded decisions (${refused} refusals) of ${procedureIds.join(', ')}`
  return { part: 'rules', data, unit: 'a second', results, wanted: { [decided]: 0.75 } }
}
