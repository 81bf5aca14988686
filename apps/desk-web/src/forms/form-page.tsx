import { type FormId, type Holding, writtenForms } from '@frontdesk/rules/forms'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { NotFound } from '../app/not-found'
import { useMe } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { PaperFoot } from '../parts/paper-foot'
import { wallTime } from '../time/zone'
import { useWords } from '../words/words-provider'
import { FormRegister } from './form-register'
import type { FormSearch } from './form-search'
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

const isFormId = (id: string): id is FormId => Object.hasOwn(writtenForms, id)

interface Props {
  readonly formId: FormId
  readonly words: NonNullable<ReturnType<typeof useFormWords>>
}

function KnownForm({ formId, words }: Props) {
  const { forms } = useWords().desk
  const { case: caseId, ...days } = useSearch({ from: '/desk/forms/$form' })
  const navigate = useNavigate()
  const period = usePeriod(days, writtenForms[formId].holds)
  const asked: Asked = { formId, ...period, caseId }
  const filled = useQuery(useTRPC().forms.filled.queryOptions(asked))
  const title = words.titles[formId]
  const isRegister = writtenForms[formId].layout === 'register'
  const hasPeriod = writtenForms[formId].procedures.length > 0 && !caseId
  const periodText = hasPeriod ? forms.period(period.from, period.until) : undefined
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
        <PaperHead period={periodText} />
      </div>
      <FormTools
        asked={asked}
        hasPeriod={hasPeriod}
        onPeriod={(search) =>
          navigate({ to: '/forms/$form', params: { form: formId }, search, replace: true })
        }
      />
      {filled.isPending && <LoadingBars />}
      {filled.error && <LoadFailure error={filled.error} retry={() => filled.refetch()} />}
      {filled.data && (
        <>
          <PaperFoot
            title={title}
            period={isRegister ? periodText : undefined}
            readAt={filled.dataUpdatedAt}
            hasPages={isRegister}
          />
          {filled.data.isCut && <p className="notice">{forms.cut}</p>}
          {filled.data.lines.length === 0 && (
            <p className="muted form-empty">{caseId ? forms.noneOfCase : forms.empty}</p>
          )}
          {isRegister && <FormRegister words={words} form={filled.data} />}
          {!isRegister && (
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
function PaperHead({ period }: { readonly period: string | undefined }) {
  const { companyName, siteName } = useMe()
  return (
    <p className="form-of print-only">
      <span>
        {companyName} {siteName}
      </span>
      <span className="num">{period}</span>
    </p>
  )
}

/** As the address says; else the month until today by the site's calendar, and of work, today. */
function usePeriod({ from, until }: FormSearch, holds?: Holding) {
  const { date } = wallTime(Date.now(), useMe().timeZone)
  return {
    from: from ?? (holds === 'worked' ? date : `${date.slice(0, 8)}01`),
    until: until ?? date,
  }
}
