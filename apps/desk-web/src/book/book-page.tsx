import { isProcedureId, type Procedure, type ProcedureId, procedures } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc'
import { NotFound } from '../app/not-found'
import { Icon } from '../parts/icon'
import { LoadFailure } from '../parts/load-failure'
import { procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { ClausesCard } from './clauses-card'
import { CommandsTable } from './commands-table'
import { Diagram } from './diagram'
import { PolicyCard } from './policy-card'
import { ProcedureList } from './procedure-list'

const firstId: ProcedureId = 'service-request'

/** 规程: what is written, drawn and listed from the rules that run. */
export function BookPage() {
  const { procedure: id = firstId } = useParams({ strict: false })
  const ofSite = useQuery(useTRPC().book.ofSite.queryOptions())
  if (!isProcedureId(id)) return <NotFound />
  const procedure: Procedure = procedures[id]
  const { unfinished = {}, policy = [] } = ofSite.data ?? {}
  return (
    <div className="book">
      <ProcedureList unfinished={unfinished} shown={id} />
      <div className="book-page">
        <Head procedure={procedure} />
        {ofSite.error && <LoadFailure error={ofSite.error} retry={() => ofSite.refetch()} />}
        <Diagram procedure={procedure} counts={unfinished[id] ?? {}} />
        <div className="book-halves">
          <CommandsTable procedure={procedure} />
          <div className="book-half">
            <PolicyCard procedure={procedure} policy={policy} />
            <ClausesCard procedure={procedure} />
          </div>
        </div>
      </div>
    </div>
  )
}

function Head({ procedure: { id, numberPrefix } }: { readonly procedure: Procedure }) {
  const words = useWords()
  const { book } = words.desk
  return (
    <header className="book-head">
      <div>
        <h1>{procedureName(words, id)}</h1>
        <p className="muted small num">{book.numbered(id, numberPrefix)}</p>
      </div>
      <p className="drawn small">
        <Icon name="tickRing" size={16} />
        {book.fromRules}
      </p>
    </header>
  )
}
