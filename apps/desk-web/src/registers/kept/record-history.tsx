import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeptRegister } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { LoadFailure } from '../../parts/load-failure'
import { LoadingBars } from '../../parts/loading-bars'
import { ChangeList } from '../../unit/change-list'
import { useWords } from '../../words/words-provider'

interface Props {
  readonly register: KeptRegister
  /** Of one record; left out, of the whole register. */
  readonly id?: string
}

/** What changed of a register, and who changed it; read when somebody asks. */
export function RecordHistory(props: Props) {
  const { history } = useWords().desk.registers
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="record-history"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{history}</summary>
      {isOpen && <Entries {...props} />}
    </details>
  )
}

function Entries({ register, id }: Props) {
  const { archive } = useWords().desk
  const changes = useQuery(
    useTRPC().registers.history.queryOptions({ register, ...(id && { id }) }),
  )
  return (
    <>
      {changes.isPending && <LoadingBars rows={2} />}
      {changes.isError && !changes.data && (
        <LoadFailure error={changes.error} retry={() => changes.refetch()} />
      )}
      {changes.data?.length === 0 && <p className="unit-none muted">{archive.history.empty}</p>}
      <ChangeList entries={changes.data ?? []} />
    </>
  )
}
