import { policyText } from '@frontdesk/messages/span'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { CaseView, FieldLine, FieldValue } from '../api/answers'
import { isMasked } from '../parts/entry-words'
import { Icon } from '../parts/icon'
import { Moment } from '../parts/moment'
import { Plate } from '../parts/plate'
import { fieldName, procedureName, stateName, valueText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { MaskedValue } from './masked-value'
import { shownFields } from './shown-fields'

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)

// Beside the moment of a consent stands the edition of what was agreed to: `1`, `desk-1`.
const isEdition = (name: string, value: string): boolean => name === 'consent' && !isInstant(value)

const CaseForms = lazy(async () => ({
  default: (await import('../forms/case-forms')).CaseForms,
}))

/** What was taken down, with what is personal masked. */
export function CaseFacts({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const { casePage } = words.desk
  const fields = shownFields(view)
  return (
    <section className="card facts" aria-labelledby="facts">
      <div className="card-head">
        <h2 id="facts">{casePage.facts}</h2>
      </div>
      <dl>
        {view.unit && (
          <>
            <dt>{casePage.unit}</dt>
            <dd>
              <Link
                className="plate-link"
                to="/cases"
                search={{ unitId: view.unit.unitId, unit: view.unit.label, which: 'all' }}
              >
                <Plate label={view.unit.label} />
              </Link>
            </dd>
          </>
        )}
        {fields.map((field) => (
          <FactRow key={field.name} view={view} field={field} />
        ))}
        <TimeLimits view={view} />
        <dt>{casePage.openedAt}</dt>
        <dd>
          <Moment at={view.openedAt} />
        </dd>
      </dl>
      <p className="case-forms">
        <Suspense>
          <CaseForms caseId={view.caseId} procedure={view.procedure} />
        </Suspense>
      </p>
      {view.links.length > 0 && (
        <>
          <h3>{casePage.links}</h3>
          <ul className="links">
            {view.links.map((link) => (
              <li key={link.caseId}>
                <Icon name="link" size={16} />
                <Link to="/cases/$caseId" params={{ caseId: link.caseId }}>
                  {procedureName(words, link.procedure)} <span className="num">{link.number}</span>
                </Link>
                <span className="muted">{stateName(words, link.procedure, link.state)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function FactRow(props: { readonly view: CaseView; readonly field: CaseView['fields'][number] }) {
  const { view, field } = props
  const words = useWords()
  const { name, value } = field
  return (
    <>
      <dt>{fieldName(words, view.procedure, name)}</dt>
      <dd>
        <FactValue view={view} name={name} value={value} />
      </dd>
    </>
  )
}

function FactValue(props: {
  readonly view: CaseView
  readonly name: string
  readonly value: FieldValue
}) {
  const { view, name, value } = props
  const words = useWords()
  if (isMasked(value)) return <MaskedValue caseId={view.caseId} field={name} value={value} />
  if (isInstant(value)) return <Moment at={value} />
  if (typeof value !== 'object' || value === null) {
    return valueText(words, { procedure: view.procedure, name, value })
  }
  if ('lines' in value) return <FactLines view={view} name={name} lines={value.lines} />
  return value.map((one) => (
    <span key={one} className="fact-part">
      {isEdition(name, one) ? (
        words.desk.casePage.edition(one.replace(/\D/g, ''))
      ) : (
        <FactValue view={view} name={name} value={one} />
      )}
    </span>
  ))
}

type Part = FieldLine[number]

interface LinesProps {
  readonly view: CaseView
  readonly name: string
  readonly lines: readonly FieldLine[]
}

/** A list of passes or receipts, a line each; what is masked in it can be shown. */
function FactLines({ view, name, lines }: LinesProps) {
  const { caseId, procedure } = view
  return lines.map((line, index) => (
    <span key={index} className="fact-line">
      {line.map((field) =>
        isMasked(field.value) ? (
          <MaskedValue
            key={field.name}
            caseId={caseId}
            field={`${name}.${index}.${field.name}`}
            value={field.value}
          />
        ) : (
          <LineValue key={field.name} procedure={procedure} field={field} />
        ),
      )}
    </span>
  ))
}

const isReceiptNo = (value: FieldValue): value is string =>
  typeof value === 'string' && /^SJ-\d{4}-\d{6,}$/.test(value)

// A receipt leads to its paper, where it is printed.
function LineValue({ procedure, field }: { readonly procedure: string; readonly field: Part }) {
  const words = useWords()
  const { value } = field
  if (!isReceiptNo(value)) return <span>{valueText(words, { procedure, ...field })}</span>
  return (
    <Link className="num" to="/money/receipts/$receiptNo" params={{ receiptNo: value }}>
      {value}
    </Link>
  )
}

// The limits that a ladder runs by, as they were when the case was recorded.
const limits = ['supervisorAfterHours', 'managerAfterHours'] as const

function TimeLimits({ view }: { readonly view: CaseView }) {
  const { desk, kernel } = useWords()
  const shown = limits.flatMap((key) => {
    const value = view.policy[key]
    return value === undefined ? [] : [policyText(kernel, key, value)]
  })
  if (view.ladder.length === 0 || shown.length === 0) return null
  return (
    <>
      <dt>{desk.casePage.policy}</dt>
      <dd className="num">{shown.join(' / ')}</dd>
    </>
  )
}
