import type { MatterWorld, matterFields } from './matter'
import type { Now, Shape } from './procedure'
import type { Requirement } from './requirement'

interface MatterShape extends Shape {
  readonly world: MatterWorld
}

type MatterCommand = { readonly [Name in keyof typeof matterFields]?: string }

interface MatterEvent<S extends MatterShape> extends Now<S> {
  readonly command: MatterCommand
}

/** What must be known before a matter is taken down (R2-4.2). */
export function matterRequirements<S extends MatterShape>({
  isAnonymous,
}: {
  readonly isAnonymous: (command: Readonly<Record<string, unknown>>) => boolean
}): readonly Requirement<S, 'open'>[] {
  const asked = [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_: unknown, { situation }: MatterEvent<S>) => situation.world.isUnitKnown,
    },
    {
      clause: 'R2-4.2',
      code: 'reporter-missing',
      sees: 'command',
      holds: (_: unknown, { command }: MatterEvent<S>) =>
        isAnonymous({ ...command }) ||
        Boolean(command.reporterName || command.reporterPhone || command.reporterId),
      missing: () => ['reporterName', 'reporterPhone'],
    },
    {
      clause: 'R2-4.2',
      code: 'recorded-for-missing',
      sees: 'command',
      holds: (_: unknown, { command }: MatterEvent<S>) =>
        command.channel !== 'relayed' || Boolean(command.recordedFor),
      missing: () => ['recordedFor'],
    },
    {
      clause: 'H-kernel-11',
      code: 'received-in-future',
      sees: 'command',
      holds: (_: unknown, { command, situation }: MatterEvent<S>) =>
        !command.receivedAt || command.receivedAt <= situation.at,
    },
  ]
  // Written against what every command that takes a matter down has in common.
  return asked as unknown as readonly Requirement<S, 'open'>[]
}
