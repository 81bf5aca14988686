import { instructionKinds, needsLastDay, needsWords } from '@frontdesk/rules'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newId } from 'uuid'
import type { Instruction } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useWords } from '../../words/words-provider'
import { RecordForm } from '../kept/record-form'
import type { RecordField, Written } from '../kept/record-input'
import { useDone } from '../kept/use-done'

type Kind = Instruction['kind']

interface Props {
  /** Null for a new one. */
  readonly instruction: Instruction | null
  /** Of which unit, where that is plain; else the form asks. */
  readonly unitId?: string
  readonly onClose: () => void
}

const kindOf = ({ kind }: Written): Kind | undefined =>
  instructionKinds.find((each) => each === kind)

/** What a unit asks for, as it says it. */
export function InstructionForm({ instruction, unitId, onClose }: Props) {
  const { instructions } = useWords().desk.registers
  const trpc = useTRPC()
  const done = useDone(onClose)
  const [id] = useState(() => instruction?.id ?? newId())
  const version = instruction?.version ?? null
  const keep = useMutation(trpc.registers.keepInstruction.mutationOptions(done))
  const end = useMutation(trpc.registers.endInstruction.mutationOptions(done))
  const home = instruction?.unit.unitId ?? unitId
  return (
    <RecordForm
      title={instruction ? instructions.edit : instructions.add}
      fields={useFields(home === undefined)}
      initial={{
        unitId: home ?? '',
        kind: instruction?.kind ?? '',
        words: instruction?.words ?? '',
        givenBy: instruction?.givenBy ?? '',
        fromOn: instruction?.fromOn ?? '',
        untilOn: instruction?.untilOn ?? '',
      }}
      keep={{
        ...keep,
        mutate: (written) => {
          const { unitId: of = '', words = '', givenBy = '', fromOn, untilOn } = written
          const days = { fromOn: fromOn || null, untilOn: untilOn || null }
          // The server asks for a kind where none was chosen.
          const kind = kindOf(written) as Kind
          keep.mutate({ id, version, fields: { unitId: of, kind, words, givenBy, ...days } })
        },
      }}
      ending={
        instruction && {
          label: instructions.end,
          ask: instructions.endAsk(instructions.kinds[instruction.kind]),
          isPending: end.isPending,
          error: end.error,
          mutate: () => end.mutate({ id, version }),
        }
      }
      onClose={onClose}
    />
  )
}

function useFields(asksUnit: boolean): RecordField[] {
  const { fields, kinds, wordsHint } = useWords().desk.registers.instructions
  const isRequired = (needs: (kind: Kind) => boolean) => (written: Written) => {
    const kind = kindOf(written)
    return kind !== undefined && needs(kind)
  }
  return [
    { name: 'unitId', label: fields.unitId, as: 'unit', isRequired: true, isAsked: () => asksUnit },
    {
      name: 'kind',
      label: fields.kind,
      as: 'choice',
      isRequired: true,
      options: instructionKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    {
      name: 'words',
      label: fields.words,
      as: 'words',
      hint: wordsHint,
      isRequired: isRequired(needsWords),
    },
    { name: 'fromOn', label: fields.fromOn, as: 'date' },
    {
      name: 'untilOn',
      label: fields.untilOn,
      as: 'date',
      isRequired: isRequired(needsLastDay),
    },
    { name: 'givenBy', label: fields.givenBy, as: 'line', isRequired: true },
  ]
}
