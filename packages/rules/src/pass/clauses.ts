import type { ClauseId } from '../clause'
import type { Fen } from '../money'
import type { Policy } from '../policy'
import type { CommandType } from '../procedure'
import { withReceipt } from '../receipts/clauses'
import type { Requirement, Requirements, SeesCase } from '../requirement'
import { isOut, passOf } from './passes'
import { type BarePass, type PassShape, todayOf } from './shape'

/** It can only be done later: the button says what comes first. */
export const first = <S extends PassShape>(
  given: Pick<SeesCase<S>, 'clause' | 'code'> & { readonly in: NonNullable<SeesCase<S>['in']> },
): SeesCase<S> => ({ ...given, sees: 'case', holds: () => false })

/** Every holder has a recent photo. */
export const photographed = <S extends PassShape>(clause: ClauseId): SeesCase<S> => ({
  clause,
  code: 'photo-missing',
  sees: 'case',
  holds: ({ holders }) => holders.every(({ photoId }) => photoId !== null),
})

/** The papers that a command lists are all that are needed; what is missing is named. */
export const complete = <S extends PassShape, Type extends CommandType<S>>(
  clause: ClauseId,
  missing: (
    context: S['context'],
    command: Extract<S['command'], { type: Type }>,
  ) => readonly string[],
): Requirement<S, Type> => ({
  clause,
  code: 'documents-missing',
  sees: 'command',
  holds: (context, event) => missing(context, asOwn(event.command)).length === 0,
  missing: (context, event) => missing(context, asOwn(event.command)),
})

// The list is given to the command of this very type.
const asOwn = <Command>(command: unknown) => command as Command

type AboutPass = Extract<BarePass['command'], { readonly passNo: string }>['type']

export const passIsHere: Requirement<BarePass, AboutPass> = {
  clause: 'H-pass-2',
  code: 'pass-not-here',
  sees: 'command',
  holds: ({ passes }, { command: { passNo } }) => passOf(passes, passNo) !== undefined,
}

/** What every procedure with passes asks before it changes one. */
export function passRequirements<S extends PassShape>(
  replacementOf: (policy: Policy) => Fen,
): Requirements<S> {
  const requirements: Requirements<BarePass> = {
    reportLost: [
      passIsHere,
      {
        clause: 'H-pass-3',
        code: 'pass-settled',
        sees: 'command',
        holds: ({ passes }, { command: { passNo } }) => passes.filter(isOut).some(is(passNo)),
      },
    ],
    replace: [
      passIsHere,
      {
        clause: 'H-pass-4',
        code: 'pass-settled',
        sees: 'command',
        holds: ({ passes }, { command: { passNo } }) => {
          const pass = passOf(passes, passNo)
          return pass !== undefined && pass.status !== 'returned' && !pass.isReplaced
        },
      },
      {
        clause: 'H-pass-4',
        code: 'pass-over',
        sees: 'command',
        holds: ({ passes }, { command: { passNo }, situation }) => {
          const pass = passOf(passes, passNo)
          if (!pass || pass.status === 'revoked') return false
          return pass.validUntilOn === null || pass.validUntilOn >= todayOf(situation)
        },
      },
      ...withReceipt<BarePass, 'replace'>('H-pass-4', (_, { situation: { policy } }) =>
        replacementOf(policy),
      ),
    ],
    revoke: [
      passIsHere,
      {
        clause: 'H-pass-5',
        code: 'pass-not-active',
        sees: 'command',
        holds: ({ passes }, { command: { passNo } }) => passOf(passes, passNo)?.status === 'active',
      },
    ],
  }
  // They read only what every procedure with passes has.
  return requirements as unknown as Requirements<S>
}

const is =
  (passNo: string) =>
  (pass: { readonly passNo: string }): boolean =>
    pass.passNo === passNo
