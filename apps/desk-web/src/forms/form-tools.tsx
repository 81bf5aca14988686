import type { FormId } from '@frontdesk/rules/forms'
import { useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId } from 'react'
import { useTRPC } from '../api/trpc'
import { usePreferences } from '../app/preferences'
import { PrintButton } from '../parts/print-button'
import { SaveButton } from '../parts/save-button'
import { useWords } from '../words/words-provider'

/** A form of a period, or of one case. */
export interface Asked {
  readonly formId: FormId
  readonly from: string
  readonly until: string
  readonly caseId: string | undefined
}

interface Props {
  readonly asked: Asked
  /** A form that is filled in by hand is of no period. */
  readonly hasPeriod: boolean
  readonly onPeriod: (period: Pick<Asked, 'from' | 'until'>) => void
}

/** Of which days, and what to do with it: print it, or save the same as an Excel file. */
export function FormTools({ asked, hasPeriod, onPeriod }: Props) {
  const { forms } = useWords().desk
  const { language } = usePreferences()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { from, until } = asked
  const fresh = { staleTime: 0, gcTime: 0 }
  return (
    <div className="form-tools screen-only">
      {hasPeriod && (
        <>
          <Day label={forms.from} value={from} onChange={(day) => onPeriod({ from: day, until })} />
          <Day
            label={forms.until}
            value={until}
            onChange={(day) => onPeriod({ from, until: day })}
          />
        </>
      )}
      <PrintButton isFilled />
      <SaveButton
        label={forms.save}
        fetchFile={() =>
          cache.fetchQuery(trpc.forms.export.queryOptions({ ...asked, language }, fresh))
        }
      />
    </div>
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
