import { formatFen, sumOf } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ShiftView } from '../api/answers'
import { Countdown } from '../parts/countdown'
import { Moment, useMomentText } from '../parts/moment'
import { procedureName, stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'

type Compilation = NonNullable<ShiftView['compilation']>
type OpenCase = Compilation['waitingTransfers'][number]

const shownMax = 8

/** Open cases by their next deadline, keys out, custody, mail, visitors, money on its way. */
export function GatheredLists({ compilation }: { readonly compilation: Compilation }) {
  const { gathered } = useWords().desk.money.handover
  const { openCases, keysOut, custody, parcels, visitorsOnSite, waitingTransfers } = compilation
  return (
    <dl className="gathered-lists">
      <Cases label={gathered.openCases} count={openCases.count} cases={openCases.first} />
      <Cases
        label={gathered.waitingTransfers}
        count={waitingTransfers.length}
        cases={waitingTransfers}
      />
      <Listed label={gathered.keysOut} count={keysOut.count} shown={keysOut.first.length}>
        {keysOut.first.slice(0, shownMax).map(({ keyId, label, takenAt }) => (
          <li key={keyId}>
            <b className="nowrap">{label}</b>
            <KeySince takenAt={takenAt} />
          </li>
        ))}
      </Listed>
      <Cases label={gathered.custody} count={custody.count} cases={custody.first} />
      <Cases label={gathered.parcels} count={parcels.count} cases={parcels.first} />
      <Figure label={gathered.visitorsOnSite} text={gathered.people(visitorsOnSite)} />
      <Figure label={gathered.cash} text={formatFen(sumOf(compilation.expected))} />
    </dl>
  )
}

function KeySince({ takenAt }: { readonly takenAt: string }) {
  const { gathered } = useWords().desk.money.handover
  return <span className="muted num">{gathered.since(useMomentText(takenAt))}</span>
}

const Figure = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div className="gathered-list">
    <dt>
      {label} <span className="count num">{text}</span>
    </dt>
  </div>
)

interface ListedProps {
  readonly label: string
  readonly count: number
  readonly shown: number
  readonly children: ReactNode
}

function Listed({ label, count, shown, children }: ListedProps) {
  const { gathered } = useWords().desk.money.handover
  const rest = count - Math.min(shown, shownMax)
  return (
    <div className="gathered-list">
      <dt>
        {label}{' '}
        <span className="count num">{count > 0 ? gathered.items(count) : gathered.none}</span>
      </dt>
      {count > 0 && (
        <dd>
          <ul>{children}</ul>
          {rest > 0 && <p className="muted small">{gathered.more(rest)}</p>}
        </dd>
      )}
    </div>
  )
}

interface CasesProps {
  readonly label: string
  readonly count: number
  readonly cases: readonly OpenCase[]
}

const Cases = ({ label, count, cases }: CasesProps) => (
  <Listed label={label} count={count} shown={cases.length}>
    {cases.slice(0, shownMax).map((each) => (
      <CaseLine key={each.caseId} each={each} />
    ))}
  </Listed>
)

function CaseLine({ each }: { readonly each: OpenCase }) {
  const words = useWords()
  const { caseId, procedure, number, state, dueAt } = each
  return (
    <li>
      <Link to="/cases/$caseId" params={{ caseId }} data-row>
        {procedureName(words, procedure)} <span className="num nowrap">{number}</span>
      </Link>
      <span className="muted">{stateName(words, procedure, state)}</span>
      {dueAt ? (
        <span className="due">
          <Countdown dueAt={dueAt} />
          <span className="muted tiny">
            <Moment at={dueAt} />
          </span>
        </span>
      ) : (
        <span className="due muted">{words.desk.money.handover.gathered.noDeadline}</span>
      )}
    </li>
  )
}
