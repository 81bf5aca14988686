import { useSend } from '../case/use-send'
import { FailureBar } from '../form/failure-bar'
import { Icon } from '../parts/icon'
import { useMomentText } from '../parts/moment'
import { useWords } from '../words/words-provider'
import { GatheredLists } from './gathered-lists'
import { isPossible, type Known } from './known'

/** What is open at the desk, as it was gathered for the next shift. */
export function GatheredCard(known: Known) {
  const { gathered } = useWords().desk.money.handover
  const { shift } = known
  const when = useMomentText(shift.compiledAt)
  return (
    <section className="card gathered" aria-labelledby="gathered">
      <div className="card-head">
        <h2 id="gathered">{gathered.title}</h2>
        {shift.compiledAt && <span className="aside num">{gathered.at(when)}</span>}
      </div>
      {shift.compilation ? (
        <GatheredLists compilation={shift.compilation} />
      ) : (
        <p className="muted small">{gathered.notYet}</p>
      )}
      {isPossible(known, 'compile') && <Gather known={known} />}
    </section>
  )
}

function Gather({ known }: { readonly known: Known }) {
  const { gathered } = useWords().desk.money.handover
  const { view, shift } = known
  const { send, error, isPending } = useSend(view.caseId)
  const compile = () => send({ type: 'compile' })
  return (
    <>
      {error && <FailureBar procedure="shift" command="compile" error={error} retry={compile} />}
      <button
        className={shift.compilation ? 'btn' : 'btn filled'}
        type="button"
        disabled={isPending}
        onClick={compile}
      >
        <Icon name="folder" size={16} />
        {shift.compilation ? gathered.again : gathered.gather}
      </button>
    </>
  )
}
