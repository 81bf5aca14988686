import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { CustodyTable } from './custody-table'
import { exportsThings } from './may'

/** 代管财物: other people's cash and devices, and in whose hands they are. */
export function CustodyPage() {
  const { custody } = useWords().desk.registers
  return (
    <RegisterPage
      title={custody.title}
      lead={custody.lead}
      list={useQuery(useTRPC().registers.custody.queryOptions())}
      empty={{ title: custody.empty, hint: custody.emptyHint }}
      tools={exportsThings(useMe()) && <ExportRegister register="custody" />}
    >
      {(lines) => <CustodyTable held={lines} />}
    </RegisterPage>
  )
}
