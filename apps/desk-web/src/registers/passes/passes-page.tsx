import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { EmptyHooks } from '../../parts/empty-hooks'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { exportsThings } from '../things/may'
import { PassFilters } from './pass-filters'
import { PassTable } from './pass-table'
import { found, type PassSearch } from './search'

const shownMax = 300

/** 证件: every pass that was given out, who has it, until when it holds, and what is held for it. */
export function PassesPage() {
  const { passes } = useWords().desk.registers
  const [search, setSearch] = useState<PassSearch>({ text: '' })
  return (
    <RegisterPage
      title={passes.title}
      lead={passes.lead}
      list={useQuery(useTRPC().registers.passes.queryOptions())}
      empty={{ title: passes.empty, hint: passes.emptyHint }}
      tools={exportsThings(useMe()) && <ExportRegister register="passes" />}
    >
      {(all) => {
        const lines = found(all, search)
        return (
          <>
            <PassFilters search={search} count={lines.length} onChange={setSearch} />
            {lines.length === 0 ? (
              <EmptyHooks title={passes.nothingFound} hint={passes.nothingFoundHint} />
            ) : (
              <PassTable passes={lines.slice(0, shownMax)} />
            )}
            {lines.length > shownMax && (
              <p className="muted small">{passes.firstOf(shownMax, lines.length)}</p>
            )}
          </>
        )
      }}
    </RegisterPage>
  )
}
