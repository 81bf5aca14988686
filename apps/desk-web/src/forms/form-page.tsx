import { caseForms, type FormId } from '@frontdesk/rules/forms'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../api/trpc'
import { NotFound } from '../app/not-found'
import { useMe } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PaperFoot } from '../parts/paper-foot'
import { wallTime } from '../time/zone'
import { useWords } from '../words/words-provider'
import { FormRegister } from './form-register'
import { FormSheets } from './form-sheets'
import { type Asked, FormTools } from './form-tools'
import { useFormWords } from './use-form-words'

/** One written form, filled in for a period or for one case, to be read, printed, or saved. */
export function FormPage() {
  const words = useFormWords()
  const { form: formId } = useParams({ from: '/desk/forms/$form' })
  if (!words) return <LoadingBars />
  return isFormId(formId) ? <KnownForm key={formId} formId={formId} words={words} /> : <NotFound />
}

const isFormId = (id: string): id is FormId => Object.hasOwn(caseForms, id)

interface Props {
  readonly formId: FormId
  readonly words: NonNullable<ReturnType<typeof useFormWords>>
}

function KnownForm({ formId, words }: Props) {
  const { forms } = useWords().desk
  const { case: caseId } = useSearch({ from: '/desk/forms/$form' })
  const [period, setPeriod] = useState(usePeriod(caseForms[formId].isOfWork))
  const asked: Asked = { formId, ...period, caseId }
  const filled = useQuery(useTRPC().forms.filled.queryOptions(asked))
  const title = words.titles[formId]
  const hasPeriod = caseForms[formId].procedures.length > 0 && !caseId
  const days = hasPeriod ? forms.period(period.from, period.until) : undefined
  return (
    <>
      <div className="page-head form-head">
        <p className="small screen-only">
          {caseId ? (
            <Link to="/cases/$caseId" params={{ caseId }}>
              {forms.toCase}
            </Link>
          ) : (
            <Link to="/forms">{forms.all}</Link>
          )}
        </p>
        <h1>{title}</h1>
        <PaperHead days={days} />
      </div>
      <FormTools asked={asked} hasPeriod={hasPeriod} onPeriod={setPeriod} />
      {filled.isPending && <LoadingBars />}
      {filled.error && <LoadFailure error={filled.error} retry={() => filled.refetch()} />}
      {filled.data && (
        <>
          <PaperFoot
            title={title}
            {...(days && { period: days })}
            readAt={filled.dataUpdatedAt}
            hasPages={filled.data.layout === 'register'}
          />
          {filled.data.isCut && <p className="notice">{forms.cut}</p>}
          {filled.data.lines.length === 0 && (
            <p className="muted">{caseId ? forms.noneOfCase : forms.empty}</p>
          )}
          {filled.data.layout === 'register' && <FormRegister words={words} form={filled.data} />}
          {filled.data.layout === 'sheet' && (
            <FormSheets
              formId={formId}
              words={words}
              form={filled.data}
              isOneCase={caseId !== undefined}
            />
          )}
        </>
      )}
    </>
  )
}

/** Whose it is and of which days, below the title on paper. */
function PaperHead({ days }: { readonly days: string | undefined }) {
  const { companyName, siteName } = useMe()
  return (
    <p className="form-of print-only">
      <span>
        {companyName} {siteName}
      </span>
      <span className="num">{days}</span>
    </p>
  )
}

/** The month until today by the site's calendar; of work, today. */
function usePeriod(isOfWork = false) {
  const { date } = wallTime(Date.now(), useMe().timeZone)
  return { from: isOfWork ? date : `${date.slice(0, 8)}01`, until: date }
}
