import { chinaKnownYears } from '@frontdesk/rules'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CalendarDay } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe, useReader } from '../../app/session'
import { importsArchive } from '../../archive/may'
import { EmptyHooks } from '../../parts/empty-hooks'
import { Icon } from '../../parts/icon'
import { now } from '../../time/clock'
import { wallTime } from '../../time/zone'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { useDone } from '../kept/use-done'
import { RegisterPage } from '../register-page'
import { DayRunTable } from './day-run-table'
import { type DayRun, dayRunsOf } from './day-runs'
import { DaysForm } from './days-form'
import { EnterHolidays } from './enter-holidays'
import { NextYear } from './next-year'
import { YearStanding } from './year-standing'

/** 日历: the days that are not as their weekday says, year by year. */
export function CalendarPage() {
  const { calendar } = useWords().desk.registers
  const { zone } = useReader()
  const me = useMe()
  const mayKeep = importsArchive(me)
  const [year, setYear] = useState(() => wallTime(now(), zone).year)
  const [edited, setEdited] = useState<DayRun | 'new' | null>(null)
  const [entered, setEntered] = useState<number | null>(null)
  const days = useQuery(useTRPC().registers.calendar.queryOptions())
  const runs = days.data && dayRunsOf(days.data, year)
  return (
    <>
      {days.data && <NextYear days={days.data} onEnter={mayKeep ? setEntered : null} />}
      <RegisterPage
        title={calendar.title}
        lead={calendar.lead}
        // A year without days is said below, with the way to the years beside it.
        list={{ ...days, data: runs && [runs] }}
        empty={{ title: calendar.empty(year), hint: calendar.emptyHint }}
        tools={
          mayKeep && (
            <>
              <ExportRegister register="calendar" />
              <button className="btn filled" type="button" onClick={() => setEdited('new')}>
                <Icon name="plus" size={16} />
                {calendar.add}
              </button>
            </>
          )
        }
      >
        {([shown = []]) => (
          <>
            <YearLinks year={year} days={days.data ?? []} onChange={setYear} />
            {shown.length === 0 ? (
              <EmptyHooks title={calendar.empty(year)} hint={calendar.emptyHint}>
                {mayKeep && chinaKnownYears.includes(year) && <TakeHolidays year={year} />}
                {mayKeep && !chinaKnownYears.includes(year) && (
                  <EnterButton year={year} onEnter={setEntered} />
                )}
              </EmptyHooks>
            ) : (
              <DayRunTable runs={shown} onEdit={mayKeep ? setEdited : null} />
            )}
          </>
        )}
      </RegisterPage>
      {entered && <EnterHolidays year={entered} onClose={() => setEntered(null)} />}
      {edited && (
        <DaysForm run={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

interface EnterProps {
  readonly year: number
  readonly onEnter: (year: number) => void
}

function EnterButton({ year, onEnter }: EnterProps) {
  const { calendar } = useWords().desk.registers
  return (
    <button className="btn" type="button" onClick={() => onEnter(year)}>
      <Icon name="plus" size={16} />
      {calendar.enter(year)}
    </button>
  )
}

interface YearProps {
  readonly year: number
  readonly days: readonly CalendarDay[]
  readonly onChange: (year: number) => void
}

function YearLinks({ year, days, onChange }: YearProps) {
  const { calendar } = useWords().desk.registers
  return (
    <div className="card-head">
      <h2 className="num" aria-live="polite">
        {calendar.year(year)}
      </h2>
      <YearStanding year={year} days={days} />
      <span className="aside week-links">
        <button className="btn sm" type="button" onClick={() => onChange(year - 1)}>
          <Icon name="back" size={16} />
          {calendar.earlier}
        </button>
        <button className="btn sm" type="button" onClick={() => onChange(year + 1)}>
          {calendar.later}
          <Icon name="right" size={16} />
        </button>
      </span>
    </div>
  )
}

/** The holidays as the State Council announced them, with one press. */
function TakeHolidays({ year }: { readonly year: number }) {
  const { errors, registers } = useWords().desk
  const take = useMutation(
    useTRPC().registers.takeHolidays.mutationOptions(useDone(() => undefined)),
  )
  return (
    <>
      <button
        className="btn"
        type="button"
        disabled={take.isPending}
        onClick={() => take.mutate({ year })}
      >
        {registers.calendar.take(year)}
      </button>
      {take.isError && (
        <span className="small late-text" role="alert">
          {errors.notSaved}
        </span>
      )}
    </>
  )
}
