import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ParkingSpace } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { exportsThings } from '../things/may'
import { SpaceForm, SpaceLook } from './space-form'
import { SpaceTable } from './space-table'

/** 车位: every parking space, who has it, and until when it is paid. */
export function ParkingPage() {
  const { parking } = useWords().desk.registers
  const [looked, setLooked] = useState<ParkingSpace | 'new' | null>(null)
  const close = () => setLooked(null)
  const isAbove = exportsThings(useMe())
  return (
    <>
      <RegisterPage
        title={parking.title}
        lead={parking.lead}
        list={useQuery(useTRPC().registers.parkingSpaces.queryOptions())}
        history="parkingSpace"
        empty={{ title: parking.empty, hint: parking.emptyHint }}
        tools={
          isAbove && (
            <>
              <ExportRegister register="parking" />
              <button className="btn filled" type="button" onClick={() => setLooked('new')}>
                <Icon name="plus" size={16} />
                {parking.add}
              </button>
            </>
          )
        }
      >
        {(spaces) => <SpaceTable spaces={spaces} mayKeep={isAbove} onLook={setLooked} />}
      </RegisterPage>
      {looked && (isAbove || looked === 'new') && (
        <SpaceForm space={looked === 'new' ? null : looked} onClose={close} />
      )}
      {looked && looked !== 'new' && !isAbove && <SpaceLook space={looked} onClose={close} />}
    </>
  )
}
