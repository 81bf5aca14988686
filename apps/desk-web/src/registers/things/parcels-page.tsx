import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { exportsThings } from './may'
import { ParcelTable } from './parcel-table'

/** 待领邮件: what waits at the desk, shelf by shelf. */
export function ParcelsPage() {
  const { parcels } = useWords().desk.registers
  return (
    <RegisterPage
      title={parcels.title}
      lead={parcels.lead}
      list={useQuery(useTRPC().registers.parcels.queryOptions())}
      empty={{ title: parcels.empty, hint: parcels.emptyHint }}
      tools={exportsThings(useMe()) && <ExportRegister register="parcels" />}
    >
      {(lines) => <ParcelTable parcels={lines} />}
    </RegisterPage>
  )
}
