import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import type { RecordField } from '../kept/record-input'
import { useDone } from '../kept/use-done'
import type { DayRun } from './day-runs'

interface Props {
  /** Null for new ones. */
  readonly run: DayRun | null
  readonly onClose: () => void
}

/** Days off, or days to make up, of all from one to another. */
export function DaysForm({ run, onClose }: Props) {
  const { calendar } = useWords().desk.registers
  const trpc = useTRPC()
  const done = useDone(onClose)
  const keep = useMutation(trpc.registers.setDays.mutationOptions(done))
  const clear = useMutation(trpc.registers.clearDays.mutationOptions(done))
  const said = run?.name ? (calendar.holidays[run.name] ?? run.name) : ''
  return (
    <RecordForm
      title={run ? calendar.edit : calendar.add}
      fields={useFields(run === null)}
      initial={{
        from: run?.from ?? '',
        until: run?.until ?? '',
        kind: run?.kind ?? 'off',
        name: said,
      }}
      keep={{
        ...keep,
        mutate: ({ from = '', until = '', kind, name = '' }) =>
          keep.mutate({
            from,
            until,
            kind: kind === 'makeUp' ? 'makeUp' : 'off',
            // A holiday stays one that every language has a word for.
            name: run?.name && name === said ? run.name : name,
          }),
      }}
      ending={
        run && {
          label: calendar.clear,
          ask: calendar.clearAsk(run.count),
          isPending: clear.isPending,
          error: clear.error,
          mutate: () => clear.mutate({ from: run.from, until: run.until }),
        }
      }
      onClose={onClose}
    />
  )
}

/** Which days they are is asked once; to move them, they are cleared and set anew. */
function useFields(asksDays: boolean): RecordField[] {
  const { fields, kinds, nameHint } = useWords().desk.registers.calendar
  const isAsked = () => asksDays
  return [
    { name: 'from', label: fields.from, as: 'date', isRequired: true, isAsked },
    { name: 'until', label: fields.until, as: 'date', isRequired: true, isAsked },
    {
      name: 'kind',
      label: fields.kind,
      as: 'choice',
      isRequired: true,
      options: (['off', 'makeUp'] as const).map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    { name: 'name', label: fields.name, as: 'line', hint: nameHint },
  ]
}
