import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { Watched } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { useDone } from '../kept/use-done'

interface Props {
  /** Null for somebody new. */
  readonly watched: Watched | null
  readonly onClose: () => void
}

/** Somebody to watch for; taken off the list, what was kept of them is never read again. */
export function WatchedForm({ watched, onClose }: Props) {
  const { archive, registers } = useWords().desk
  const words = registers.watched
  const { fields } = words
  const trpc = useTRPC()
  const done = useDone(onClose)
  const [id] = useState(() => watched?.id ?? newId())
  const version = watched?.version ?? null
  const keep = useMutation(trpc.registers.keepWatched.mutationOptions(done))
  const end = useMutation(trpc.registers.endWatched.mutationOptions(done))
  const masked = watched?.phoneMasked
  return (
    <RecordForm
      title={watched ? words.edit : words.add}
      fields={[
        { name: 'name', label: fields.name, as: 'line', hint: words.nameHint },
        {
          name: 'phone',
          label: fields.phone,
          as: 'phone',
          hint: masked ? archive.form.keepPhone(masked) : '',
        },
        {
          name: 'phoneGone',
          label: archive.form.clearPhone,
          as: 'check',
          isAsked: ({ phone }) => Boolean(masked) && !phone,
        },
        {
          name: 'reason',
          label: fields.reason,
          as: 'words',
          isRequired: true,
          hint: words.reasonHint,
        },
      ]}
      initial={{ name: watched?.name ?? '', phone: '', reason: watched?.reason ?? '' }}
      keep={{
        ...keep,
        mutate: ({ name = '', phone, phoneGone, reason = '' }) => {
          // An empty box leaves the phone as it is.
          const kept = phoneGone ? '' : null
          keep.mutate({ id, version, fields: { name, phone: phone || kept, reason } })
        },
      }}
      ending={
        watched && {
          label: words.end,
          ask: words.endAsk(watched.name || (watched.phoneMasked ?? '')),
          isPending: end.isPending,
          error: end.error,
          mutate: () => end.mutate({ id, version }),
        }
      }
      onClose={onClose}
    />
  )
}
