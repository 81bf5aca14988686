import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc'
import { fieldName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import { useDone } from '../kept/use-done'

/** One more parking space. */
export function SpaceForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { parking } = words.desk.registers
  const add = useMutation(useTRPC().registers.addParkingSpace.mutationOptions(useDone(onClose)))
  return (
    <RecordForm
      title={parking.add}
      fields={[
        {
          name: 'spaceNo',
          label: fieldName(words, 'parking', 'spaceNo'),
          as: 'line',
          isRequired: true,
          hint: parking.numberHint,
        },
        { name: 'zone', label: parking.zone, as: 'line', hint: parking.zoneHint },
      ]}
      initial={{ spaceNo: '', zone: '' }}
      keep={{
        ...add,
        mutate: ({ spaceNo = '', zone }) => add.mutate({ spaceNo, zone: zone || undefined }),
      }}
      onClose={onClose}
    />
  )
}
