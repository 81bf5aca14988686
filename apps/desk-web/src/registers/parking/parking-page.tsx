import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { exportsThings } from '../things/may'
import { SpaceForm } from './space-form'
import { SpaceTable } from './space-table'

/** 车位: every parking space, who has it, and until when it is paid. */
export function ParkingPage() {
  const { parking } = useWords().desk.registers
  const [isAdding, setAdding] = useState(false)
  const isAbove = exportsThings(useMe())
  return (
    <>
      <RegisterPage
        title={parking.title}
        lead={parking.lead}
        list={useQuery(useTRPC().registers.parkingSpaces.queryOptions())}
        empty={{ title: parking.empty, hint: parking.emptyHint }}
        tools={
          isAbove && (
            <>
              <ExportRegister register="parking" />
              <button className="btn filled" type="button" onClick={() => setAdding(true)}>
                <Icon name="plus" size={16} />
                {parking.add}
              </button>
            </>
          )
        }
      >
        {(spaces) => <SpaceTable spaces={spaces} />}
      </RegisterPage>
      {isAdding && <SpaceForm onClose={() => setAdding(false)} />}
    </>
  )
}
