import { randomUUID } from 'node:crypto'
import type { Sender, Situation } from '@frontdesk/rules'
import { worldOf } from '../situate/world'
import { opener } from './open-value'
import type { Reading } from './read'
import type { SentCommand } from './request'
import type { Run } from './run'
import type { Work } from './work'

const idsOfADecision = 24

export interface Meeting {
  readonly run: Run
  readonly work: Work
  /** What was read for this very case; the first read unless the case came in later. */
  readonly reading: Reading
  readonly command: SentCommand
}

/** Everything a decision may know: the moment, who asks, the policy, the registers. */
export function situationOf({ run, work, reading, command }: Meeting, by: Sender): Situation {
  const { sealer } = run.known.desk
  return {
    at: momentOf(run.reading.now, work),
    by,
    policy: work.policy,
    calendar: run.reading.calendar,
    posts: run.reading.posts,
    caseId: work.caseId,
    newIds: Array.from({ length: idsOfADecision }, () => randomUUID()),
    world: worldOf({
      procedure: work.procedure.id,
      command,
      asked: reading.asked,
      loaded: reading.loaded,
      context: { ...work.state.context },
      policy: work.policy,
      sealer,
      open: opener(sealer, work.caseKey.key),
    }),
  }
}

/** Now, but never before what the case already recorded: a clock set back decides nothing earlier. */
function momentOf(now: string, { base }: Work): string {
  return base && base.headRecordedAt > now ? base.headRecordedAt : now
}
