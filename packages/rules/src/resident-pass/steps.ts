import type { PassKind } from '../pass/passes'
import { issuedTo, nextSerial } from '../pass/steps'
import type { EventOf, FactOf } from '../procedure'
import type { ResidentPass, ResidentPassContext } from './facts'

type Facts = readonly FactOf<ResidentPass>[]

export const kind: PassKind = { procedure: 'resident-pass', prefix: 'ZH' }

/** R3-5.1.4: free, and without an end until it is taken back. */
export function issued(
  context: ResidentPassContext,
  { situation }: Pick<EventOf<ResidentPass, 'issue'>, 'situation'>,
): Facts {
  const from = nextSerial(context, situation)
  return context.holders.map((holder, index) =>
    issuedTo(kind, holder, {
      serial: from + index,
      validUntilOn: null,
      depositFen: 0,
      depositReceiptNo: null,
      situation,
    }),
  )
}

export function takenBack(
  _: unknown,
  { command, situation: { by } }: Pick<EventOf<ResidentPass, 'return'>, 'command' | 'situation'>,
): Facts {
  const passNos = [...new Set(command.passNos)]
  return [
    {
      type: 'passesReturned',
      passNos,
      returnedCount: passNos.length,
      depositReceiptNo: null,
      takenById: by.personId,
    },
  ]
}
