import { useQuery } from '@tanstack/react-query'
import type { Instruction } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { Icon } from '../../parts/icon'
import type { IconName } from '../../parts/icon-paths'
import { useWords } from '../../words/words-provider'

export const instructionIcons: Readonly<Record<Instruction['kind'], IconName>> = {
  doNotAdmit: 'barred',
  permissionToEnter: 'door',
  awayUntil: 'out',
  holdMail: 'parcel',
}

/** What a unit asked the desk to mind today; nothing where it asked for nothing. */
export function InstructionsInForce({ unitId }: { readonly unitId: string }) {
  const { instructions } = useWords().desk.registers
  const list = useQuery(useTRPC().registers.instructions.queryOptions({ unitId }))
  const inForce = list.data?.filter(({ time }) => time === 'now') ?? []
  if (inForce.length === 0) return null
  return (
    <ul className="instructions" aria-label={instructions.title}>
      {inForce.map((each) => (
        <li key={each.id} className={each.kind}>
          <Icon name={instructionIcons[each.kind]} size={16} />
          <InstructionText instruction={each} />
        </li>
      ))}
    </ul>
  )
}

/** What was asked, until when, and who asked it. */
export function InstructionText({ instruction }: { readonly instruction: Instruction }) {
  const { archive, registers } = useWords().desk
  const { kinds, byWhom } = registers.instructions
  const { kind, words, untilOn, givenBy } = instruction
  return (
    <span>
      <b>{kinds[kind]}</b> {words}
      <span className="small num">
        {' '}
        {untilOn && `${archive.until(untilOn)} · `}
        {byWhom(givenBy)}
      </span>
    </span>
  )
}
