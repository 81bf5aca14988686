import type { Sealer } from '@frontdesk/db'
import type { Policy } from '@frontdesk/rules'
import type { SentCommand } from '../handle/request'
import type { Asked } from './asked'

/** What the registers answered: everybody named by an id, and the parts of the procedure. */
export interface Loaded<Parts = Readonly<Record<string, unknown>>> {
  readonly units?: readonly string[]
  readonly staff?: readonly string[]
  readonly people?: readonly string[]
  /** A part that the command does not need is absent. */
  readonly parts?: Partial<Parts>
}

/** Everything from which the world of one decision is made. */
export interface Sought<Parts = Readonly<Record<string, unknown>>> {
  readonly procedure: string
  readonly command: SentCommand
  readonly asked: Asked
  readonly loaded: Loaded<Parts>
  readonly context: Readonly<Record<string, unknown>>
  readonly policy: Policy
  readonly sealer: Sealer
  /** Opens a value of this case; null when its key is gone. */
  readonly open: (sealed: unknown) => string | null
}

/** SQL expressions by the name under which their answer is loaded; `i` is the case as it stands. */
export type PartsSql = Readonly<Record<string, string>>

/** How one procedure looks at the registers: what each command reads, and the world made of it. */
export interface Situating<Parts = Readonly<Record<string, unknown>>> {
  readonly parts: Readonly<Record<string, PartsSql>>
  world(sought: Sought<Parts>): unknown
}
