import { policyText } from '@frontdesk/messages/span'
import { type PolicyKey, type Procedure, policyTable } from '@frontdesk/rules'
import type { BookOfSite } from '../api/answers'
import { ClauseChip } from '../parts/clause-chip'
import { useWords } from '../words/words-provider'

interface Props {
  readonly procedure: Procedure
  readonly policy: BookOfSite['policy']
}

const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(policyTable, key)

/** The numbers of a procedure as this site has set them; what it has not set is as written. */
export function PolicyCard({ procedure, policy }: Props) {
  const { desk, kernel } = useWords()
  const { book } = desk
  const keys = Object.keys(procedure.policy).filter(isPolicyKey)
  if (keys.length === 0) return null
  return (
    <section className="card" aria-labelledby="book-policy">
      <div className="card-head">
        <h2 id="book-policy">{book.values}</h2>
      </div>
      <dl className="book-policy">
        {keys.map((key) => {
          const own = policy.find((each) => each.key === key)
          const { default: written, clause } = policyTable[key]
          return (
            <div key={key}>
              <dt>{kernel.policy[key]}</dt>
              <dd>
                <b className="num">{policyText(kernel, key, own?.value ?? written)}</b>
                <span className="muted small">{own ? book.since(own.fromOn) : book.asWritten}</span>
                <ClauseChip id={clause} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
