import { useQuery } from '@tanstack/react-query'
import type { ImportCheck } from '../../api/answers'
import { failureOf } from '../../api/failure'
import { useTRPC } from '../../api/trpc'
import { ErrorBar } from '../../parts/error-bar'
import { Icon } from '../../parts/icon'
import { useIntoView } from '../../parts/use-into-view'
import { useWords } from '../../words/words-provider'
import { ReadColumns } from './read-columns'
import type { Taking } from './use-import'

interface Props {
  readonly taking: Taking
  readonly check: ImportCheck
  readonly importId: string
}

const order = [
  'unitsAdded',
  'unitsChanged',
  'unitsSame',
  'peopleAdded',
  'peopleChanged',
  'peopleSame',
] as const

/** What a sound list will change, and the button that writes it. */
export function ApplyStep({ taking: { apply }, check, importId }: Props) {
  const { wizard } = useWords().desk.archive
  const top = useIntoView<HTMLElement>()
  const { counts } = check
  if (!counts) return null
  const units = counts.unitsAdded + counts.unitsChanged
  const changes = units + counts.peopleAdded + counts.peopleChanged
  const whole = units + counts.unitsSame
  return (
    <section ref={top} className="card" aria-labelledby="import-apply">
      <div className="card-head">
        <h2 id="import-apply">{wizard.check}</h2>
      </div>
      <div className="import-step">
        <p className="notice">
          <Icon name="tickRing" size={16} />
          {changes === 0 ? wizard.nothingNew : wizard.soundTitle}
        </p>
        <dl className="figures">
          {order.map((name) => (
            <div key={name}>
              <dt>{wizard.figures[name]}</dt>
              <dd className="num">{counts[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ReadColumns check={check} />
      {changes > 0 && (
        <div className="import-step">
          <p className="muted small">{wizard.keeps}</p>
          <ApplyFailure error={apply.error} />
          <div className="step-buttons">
            <button
              className="btn filled lg"
              type="button"
              disabled={apply.isPending}
              onClick={() => apply.mutate({ importId })}
            >
              {apply.isPending ? wizard.applying : wizard.apply(whole)}
            </button>
            {apply.isPending && <Progress importId={importId} />}
          </div>
        </div>
      )}
    </section>
  )
}

const lookAgainMs = 700

function Progress({ importId }: { readonly importId: string }) {
  const { wizard } = useWords().desk.archive
  const progress = useQuery(
    useTRPC().archive.importProgress.queryOptions({ importId }, { refetchInterval: lookAgainMs }),
  )
  const { done = 0, total = 1 } = progress.data ?? {}
  return (
    <div className="import-progress">
      <progress aria-label={wizard.applying} max={total} value={done} />
      <span className="num small" role="status">
        {wizard.progress(done, total)}
      </span>
      <span className="muted small">{wizard.stay}</span>
    </div>
  )
}

function ApplyFailure({ error }: { readonly error: unknown }) {
  const { archive, errors } = useWords().desk
  if (!error) return null
  const failure = failureOf(error)
  const code = failure.kind === 'fields' ? failure.fields[0]?.code : null
  const texts: Readonly<Record<string, string>> = {
    'import-running': archive.wizard.anotherRunning,
    'import-expired': archive.wizard.expired,
  }
  return <ErrorBar title={errors.notSaved}>{texts[code ?? ''] ?? errors.noAnswer}</ErrorBar>
}
