import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Instruction } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { importsArchive, keepsArchive } from '../../archive/may'
import { UnitLink } from '../../archive/unit-link'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { InstructionForm } from './instruction-form'

/** 住户嘱托: what units asked the desk to mind, unit by unit. */
export function InstructionsPage() {
  const { instructions } = useWords().desk.registers
  const me = useMe()
  const [edited, setEdited] = useState<Instruction | 'new' | null>(null)
  const mayKeep = keepsArchive(me)
  return (
    <>
      <RegisterPage
        title={instructions.title}
        lead={instructions.lead}
        list={useQuery(useTRPC().registers.instructions.queryOptions({}))}
        empty={{ title: instructions.empty, hint: instructions.emptyHint }}
        tools={
          <>
            {importsArchive(me) && <ExportRegister register="instructions" />}
            {mayKeep && (
              <button className="btn filled" type="button" onClick={() => setEdited('new')}>
                <Icon name="plus" size={16} />
                {instructions.add}
              </button>
            )}
          </>
        }
      >
        {(list) => <InstructionTable list={list} onEdit={mayKeep ? setEdited : null} />}
      </RegisterPage>
      {edited && (
        <InstructionForm
          instruction={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface TableProps {
  readonly list: readonly Instruction[]
  /** Null for who only reads. */
  readonly onEdit: ((instruction: Instruction) => void) | null
}

function InstructionTable({ list, onEdit }: TableProps) {
  const { archive, registers } = useWords().desk
  const { fields, kinds, times } = registers.instructions
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{fields.unitId}</th>
          <th>{fields.kind}</th>
          <th>{fields.words}</th>
          <th>{fields.untilOn}</th>
          <th className="wide-only">{fields.givenBy}</th>
          <th>
            <span className="sr">{archive.form.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((each) => (
          <tr key={each.id}>
            <td>
              <UnitLink {...each.unit} />
            </td>
            <td className="nowrap">{kinds[each.kind]}</td>
            <td>{each.words}</td>
            <td className="nowrap num">
              {each.untilOn}
              {each.time !== 'now' && <span className="muted small under">{times[each.time]}</span>}
            </td>
            <td className="wide-only">{each.givenBy}</td>
            <td className="do">
              {onEdit && (
                <button className="btn sm" type="button" onClick={() => onEdit(each)}>
                  {archive.form.edit}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
