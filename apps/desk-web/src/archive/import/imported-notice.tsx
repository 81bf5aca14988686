import { Link } from '@tanstack/react-router'
import { Icon } from '../../parts/icon'
import { useIntoView } from '../../parts/use-into-view'
import { useWords } from '../../words/words-provider'

interface Props {
  readonly done: { readonly units: number; readonly people: number }
}

/** It is written: how much, and on to where it stands. */
export function ImportedNotice({ done }: Props) {
  const { wizard } = useWords().desk.archive
  const top = useIntoView<HTMLElement>()
  return (
    <section ref={top} className="card" aria-labelledby="imported">
      <div className="import-step">
        <h2 id="imported" className="notice">
          <Icon name="tickRing" size={16} />
          {wizard.done}
        </h2>
        <p role="status" className="num">
          {wizard.doneHint(done.units, done.people)}
        </p>
        <div className="step-buttons">
          <Link className="btn filled" to="/archive">
            {wizard.toArchive}
          </Link>
        </div>
      </div>
    </section>
  )
}
