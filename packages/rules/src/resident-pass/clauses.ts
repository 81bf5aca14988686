import { commonRequirements } from '../conventions/requirements'
import { complete, first, passRequirements, photographed } from '../pass/clauses'
import { isOut, passOf } from '../pass/passes'
import type { EventOf } from '../procedure'
import { paying, receiptRequirements } from '../receipts/clauses'
import type { Requirements } from '../requirement'
import type { ResidentDocument, ResidentPass, ResidentPassContext } from './facts'

export const amendableResidentPass = {} as const

type Verifying = EventOf<ResidentPass, 'verify'>['command']

const agentPapers: readonly ResidentDocument[] = ['authorisation', 'ownerIdCopy', 'agentIdCard']

/** What is still needed, each by its name: papers, and who the agent is. */
function missing(_: ResidentPassContext, command: Verifying): readonly string[] {
  const { applicantIs, documents, agentName, agentIdNumber } = command
  const unseen = (papers: readonly ResidentDocument[]) =>
    papers.filter((paper) => !documents.includes(paper))
  if (applicantIs === 'owner') return unseen(['idCard'])
  return [
    ...unseen(agentPapers),
    ...(agentName ? [] : ['agentName']),
    ...(agentIdNumber ? [] : ['agentIdNumber']),
  ]
}

/** Whose home it is: the owner who is named, or the only one there is. */
export function ownerOf(
  { ownerId }: ResidentPassContext,
  { command, situation }: Pick<EventOf<ResidentPass, 'verify'>, 'command' | 'situation'>,
): string | null {
  const [only = null, ...others] = situation.world.owners
  return command.ownerId ?? ownerId ?? (others.length === 0 ? only : null)
}

/** The clauses of the resident's pass: the guards of its machine, in the order they are asked. */
export const residentPassRequirements: Requirements<ResidentPass> = {
  ...commonRequirements<ResidentPass>(amendableResidentPass),
  ...(receiptRequirements as unknown as Requirements<ResidentPass>),
  ...passRequirements<ResidentPass>(({ passReplacementFen }) => passReplacementFen),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
  ],
  verify: [
    {
      clause: 'R3-5.1.1',
      code: 'owner-missing',
      sees: 'command',
      holds: (context, event) =>
        ownerOf(context, event) !== null || event.situation.world.owners.length === 0,
      missing: () => ['ownerId'],
    },
    {
      clause: 'R3-5.1.1',
      code: 'not-owner-here',
      sees: 'command',
      holds: (context, event) =>
        event.situation.world.owners.includes(ownerOf(context, event) ?? ''),
    },
    complete<ResidentPass, 'verify'>('R3-5.1.1', missing),
    photographed<ResidentPass>('R3-5.1.3'),
  ],
  issue: [first<ResidentPass>({ clause: 'R3-5.1.1', code: 'verify-first', in: ['applying'] })],
  recordPayment: paying<ResidentPass>(
    'H-pass-4',
    (_, { situation: { policy } }) => policy.passReplacementFen,
  ),
  return: [
    {
      clause: 'H-pass-2',
      code: 'pass-not-here',
      sees: 'command',
      holds: ({ passes }, { command: { passNos } }) =>
        passNos.every((passNo) => passOf(passes, passNo) !== undefined),
    },
    {
      clause: 'H-resident-pass-1',
      code: 'pass-settled',
      sees: 'command',
      holds: ({ passes }, { command: { passNos } }) =>
        passes.every((pass) => !passNos.includes(pass.passNo) || isOut(pass)),
    },
  ],
  withdraw: [
    first<ResidentPass>({ clause: 'H-kernel-5', code: 'passes-given-out', in: ['issued'] }),
  ],
}
