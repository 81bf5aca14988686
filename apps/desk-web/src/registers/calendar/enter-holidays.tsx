import { readHolidays } from '@frontdesk/messages/read-holidays'
import { useMutation } from '@tanstack/react-query'
import { Input } from 'antd'
import { useMemo, useState } from 'react'
import { useTRPC } from '../../api/trpc'
import { KeepForm } from '../../archive/keep-form'
import { FieldFrame } from '../../form/field-frame'
import { useWords } from '../../words/words-provider'
import { useDone } from '../kept/use-done'
import { DayRunTable } from './day-run-table'
import { type DayRun, runOf } from './day-runs'

interface Props {
  readonly year: number
  readonly onClose: () => void
}

/** A whole year's holidays out of what is pasted; what was read is shown before it is kept. */
export function EnterHolidays({ year, onClose }: Props) {
  const { calendar } = useWords().desk.registers
  const [text, setText] = useState('')
  const read = useMemo(() => readHolidays(text, year), [text, year])
  const keep = useMutation(useTRPC().registers.enterDays.mutationOptions(useDone(onClose)))
  const runs = useNamed(read.days.map(runOf))
  const count = runs.reduce((sum, run) => sum + run.count, 0)
  return (
    <KeepForm
      title={calendar.enter(year)}
      error={keep.error}
      isPending={keep.isPending}
      onSave={() => count > 0 && keep.mutate({ days: runs.map(setOf) })}
      onClose={onClose}
      onLook={onClose}
    >
      <FieldFrame id="holidays" label={calendar.paste} isRequired error={null}>
        <Input.TextArea
          id="holidays"
          autoSize={{ minRows: 4, maxRows: 8 }}
          placeholder={calendar.pasteHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldFrame>
      {text !== '' && (
        <section className="holidays-read" aria-live="polite">
          <p className="small muted">{count === 0 ? calendar.readNothing : calendar.read(count)}</p>
          {runs.length > 0 && <DayRunTable runs={runs} onEdit={null} />}
          {read.unread.length > 0 && (
            <>
              <p className="small late-text">{calendar.unread}</p>
              <ul className="small">
                {read.unread.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </KeepForm>
  )
}

const setOf = ({ from, until, kind, name }: DayRun) => ({ from, until, kind, name: name ?? '' })

/** A holiday that every language has a word for is kept by that word's name. */
function useNamed(runs: readonly DayRun[]): readonly DayRun[] {
  const { holidays } = useWords().desk.registers.calendar
  const idOf = (name: string | null) =>
    Object.entries(holidays).find(([, said]) => said === name)?.[0] ?? name
  return runs.map((run) => ({ ...run, name: idOf(run.name) }))
}
