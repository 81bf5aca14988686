import type { CaseRow } from '../api/answers'
import { StateTag, type TagKind } from '../parts/state-tag'
import { useClock } from '../time/clock'
import type { Tone } from '../time/countdown'
import { rowTone } from '../today/queue'
import { stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** The state of a case in a list, in the tone of its next deadline. */
export function CaseState({ row }: { readonly row: CaseRow }) {
  const words = useWords()
  const tone = useClock((now): Tone => (row.isEnded ? 'calm' : rowTone(row, now)))
  const resting: TagKind = row.isMine ? 'mine' : 'waiting'
  const kind: TagKind = row.isEnded ? 'done' : tone === 'calm' ? resting : tone
  return <StateTag kind={kind} label={stateName(words, row.procedure, row.state)} />
}
