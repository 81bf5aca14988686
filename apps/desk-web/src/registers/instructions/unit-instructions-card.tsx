import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Instruction } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { keepsArchive } from '../../archive/may'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { InstructionText, instructionIcons } from './in-force'
import { InstructionForm } from './instruction-form'

/** What this unit asked for, with the way to change it. */
export function UnitInstructionsCard({ unitId }: { readonly unitId: string }) {
  const { archive, registers } = useWords().desk
  const { instructions } = registers
  const mayKeep = keepsArchive(useMe())
  const list = useQuery(useTRPC().registers.instructions.queryOptions({ unitId }))
  const [edited, setEdited] = useState<Instruction | 'new' | null>(null)
  return (
    <section className="card" aria-labelledby="unit-instructions">
      <div className="card-head">
        <h2 id="unit-instructions">{instructions.title}</h2>
        {mayKeep && (
          <button className="btn sm aside" type="button" onClick={() => setEdited('new')}>
            <Icon name="plus" size={16} />
            {instructions.add}
          </button>
        )}
      </div>
      {list.data?.length === 0 && <p className="unit-none muted">{instructions.none}</p>}
      <ul className="unit-people">
        {list.data?.map((each) => (
          <li key={each.id} className={each.time === 'over' ? 'ended' : undefined}>
            <Icon name={instructionIcons[each.kind]} size={16} />
            <div>
              <InstructionText instruction={each} />
              {each.time !== 'now' && (
                <span className="small muted"> {instructions.times[each.time]}</span>
              )}
            </div>
            {mayKeep && (
              <button className="btn plain sm" type="button" onClick={() => setEdited(each)}>
                {archive.form.edit}
              </button>
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <InstructionForm
          instruction={edited === 'new' ? null : edited}
          unitId={unitId}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}
