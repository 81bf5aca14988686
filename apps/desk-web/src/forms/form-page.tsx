import type { FormId } from '@frontdesk/rules/forms'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { useTRPC } from '../api/trpc'
import { NotFound } from '../app/not-found'
import { useMe } from '../app/session'
import { LoadFailure } from '../parts/load-failure'
import { LoadingBars } from '../parts/loading-bars'
import { wallTime } from '../time/zone'
import { useWords } from '../words/words-provider'
import { FormRegister } from './form-register'
import { FormSheets } from './form-sheets'
import { useFormWords } from './use-form-words'

/** One written form, filled in for a period, to be read, printed, or looked into. */
export function FormPage() {
  const { forms } = useWords().desk
  const words = useFormWords()
  const { form: id } = useParams({ from: '/desk/forms/$form' })
  const [period, setPeriod] = useState(useThisMonth())
  const asked = { formId: id as FormId, ...period }
  const filled = useQuery(useTRPC().forms.filled.queryOptions(asked, { enabled: words !== null }))
  if (!words) return <LoadingBars />
  const title = words.titles[id as FormId]
  if (!title) return <NotFound />
  return (
    <>
      <div className="page-head">
        <p className="small screen-only">
          <Link to="/forms">{forms.all}</Link>
        </p>
        <h1>{title}</h1>
        <p className="lead print-only">{forms.period(period.from, period.until)}</p>
      </div>
      <div className="form-tools screen-only">
        <Day
          label={forms.from}
          value={period.from}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <Day
          label={forms.until}
          value={period.until}
          onChange={(until) => setPeriod({ ...period, until })}
        />
        <button type="button" className="btn filled" onClick={() => window.print()}>
          {forms.print}
        </button>
      </div>
      {filled.isPending && <LoadingBars />}
      {filled.error && <LoadFailure error={filled.error} retry={() => filled.refetch()} />}
      {filled.data?.isCut && <p className="notice screen-only">{forms.cut}</p>}
      {filled.data?.layout === 'register' &&
        (filled.data.lines.length > 0 ? (
          <FormRegister words={words} form={filled.data} />
        ) : (
          <p className="muted">{forms.empty}</p>
        ))}
      {filled.data?.layout === 'sheet' && (
        <FormSheets title={title} words={words} form={filled.data} />
      )}
    </>
  )
}

interface DayProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId()
  return (
    <div className="form-day">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        value={value}
        onChange={({ target }) => target.value && onChange(target.value)}
      />
    </div>
  )
}

/** From the first of this month until today, by the site's calendar. */
function useThisMonth() {
  const { date } = wallTime(Date.now(), useMe().timeZone)
  return { from: `${date.slice(0, 8)}01`, until: date }
}
