import type { z } from 'zod'
import type { CommonShape, Shape } from '../procedure'
import type { Requirements, SeesCase } from '../requirement'
import { actsAs, deskRanks, type Role } from '../role'

/** Whatever is written after the erasure would stay for ever. */
const notErased: SeesCase<CommonShape> = {
  clause: 'H-kernel-8',
  code: 'personal-data-erased',
  sees: 'case',
  holds: ({ erasedAt }) => erasedAt === null,
}

const isDeskRank = (role: Role) => (deskRanks as readonly Role[]).includes(role)

/** The clauses of what every procedure understands; a procedure adds its own behind them. */
export function commonRequirements<S extends Shape>(
  amendable: Readonly<Record<string, z.ZodType>>,
): Requirements<S> {
  const requirements: Requirements<CommonShape> = {
    amend: [
      notErased,
      {
        clause: 'H-kernel-3',
        code: 'field-not-amendable',
        sees: 'command',
        holds: (_, { command }) => Object.hasOwn(amendable, command.field),
      },
      {
        clause: 'H-kernel-3',
        code: 'value-impossible',
        sees: 'command',
        holds: (_, { command }) =>
          amendable[command.field]?.safeParse(command.value).success ?? false,
      },
    ],
    addNote: [notErased],
    reveal: [notErased],
    review: [
      {
        clause: 'H-kernel-8',
        code: 'personal-data-erased',
        sees: 'command',
        holds: ({ erasedAt }, { command }) => erasedAt === null || !command.remark,
      },
    ],
    reassign: [
      {
        clause: 'H-kernel-4',
        code: 'held-higher',
        sees: 'case',
        holds: ({ holder }, { situation: { by } }) =>
          !isDeskRank(holder.role) || actsAs(by, holder.role),
      },
    ],
    markSeen: [
      {
        clause: 'H-kernel-10',
        code: 'not-with-you',
        sees: 'case',
        holds: ({ holder }, { situation: { by } }) =>
          (holder.personId !== null && holder.personId === by.personId) ||
          (actsAs(by, holder.role) &&
            (holder.department === null || holder.department === by.department)),
      },
      {
        clause: 'H-kernel-10',
        code: 'already-seen',
        sees: 'case',
        holds: ({ seenAt }) => seenAt === null,
      },
    ],
    reopen: [notErased],
  }
  // The common clauses read only what every context and event has.
  return requirements as unknown as Requirements<S>
}
