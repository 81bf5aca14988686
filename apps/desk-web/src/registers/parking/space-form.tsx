import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { ParkingSpace } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { Icon } from '../../parts/icon'
import { fieldName, titleText } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { RecordHistory } from '../kept/record-history'
import type { RecordField } from '../kept/record-input'
import { useDone } from '../kept/use-done'
import { SpaceHolds } from './space-holds'

interface Props {
  /** Null for a new one. */
  readonly space: ParkingSpace | null
  readonly onClose: () => void
}

/** A parking space: while somebody has it, it keeps its number and stays in use. */
export function SpaceForm({ space, onClose }: Props) {
  const { parking } = useWords().desk.registers
  const trpc = useTRPC()
  const done = useDone(onClose)
  const [id] = useState(() => space?.spaceId ?? newId())
  const version = space?.version ?? null
  const keep = useMutation(trpc.registers.keepParkingSpace.mutationOptions(done))
  const end = useMutation(trpc.registers.endParkingSpace.mutationOptions(done))
  const isHeld = Boolean(space?.hold)
  return (
    <RecordForm
      title={space ? parking.edit(space.spaceNo) : parking.add}
      fields={useFields(isHeld)}
      initial={{ spaceNo: space?.spaceNo ?? '', zone: space?.zone ?? '' }}
      keep={{
        ...keep,
        mutate: ({ spaceNo = '', zone = '' }) =>
          keep.mutate({ id, version, fields: { spaceNo, zone } }),
      }}
      ending={
        space &&
        !isHeld && {
          label: parking.end,
          ask: parking.endAsk(space.spaceNo),
          isPending: end.isPending,
          error: end.error,
          mutate: () => end.mutate({ id, version }),
        }
      }
      below={space && <Past space={space} />}
      onClose={onClose}
    />
  )
}

function useFields(isHeld: boolean): RecordField[] {
  const words = useWords()
  const { parking } = words.desk.registers
  return [
    {
      name: 'spaceNo',
      label: fieldName(words, 'parking', 'spaceNo'),
      as: 'line',
      isRequired: true,
      hint: parking.numberHint,
      isAsked: () => !isHeld,
    },
    { name: 'zone', label: parking.zone, as: 'line', hint: parking.zoneHint },
  ]
}

/** The same for who only reads. */
export function SpaceLook({ space, onClose }: Props & { readonly space: ParkingSpace }) {
  const { parking } = useWords().desk.registers
  return (
    <Modal
      open
      title={parking.one(space.spaceNo)}
      footer={null}
      width={520}
      onCancel={onClose}
      destroyOnHidden
    >
      <Past space={space} />
    </Modal>
  )
}

function Past({ space: { spaceId, hold } }: { readonly space: ParkingSpace }) {
  const words = useWords()
  const { parking } = words.desk.registers
  return (
    <>
      {hold && (
        <p className="small space-held">
          <Icon name="barred" size={16} />
          <span>
            {parking.inUse}{' '}
            <Link to="/cases/$caseId" params={{ caseId: hold.case.caseId }}>
              {titleText(words, hold.case)} {hold.case.unit?.label}
            </Link>
          </span>
        </p>
      )}
      <SpaceHolds spaceId={spaceId} />
      <RecordHistory register="parkingSpace" id={spaceId} />
    </>
  )
}
