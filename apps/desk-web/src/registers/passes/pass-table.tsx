import { formatFen } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import type { KeptPass } from '../../api/answers'
import { StateTag, type TagKind } from '../../parts/state-tag'
import { choiceName, fieldName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { UnitCell } from '../things/unit-cell'

const procedure = 'tenant-pass'

/** One line a pass; its number leads to the case that gave it out. */
export function PassTable({ passes }: { readonly passes: readonly KeptPass[] }) {
  const words = useWords()
  const { registers, cases } = words.desk
  const named = (name: string) => fieldName(words, procedure, name)
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{named('passNo')}</th>
          <th>{named('name')}</th>
          <th>{cases.unit}</th>
          <th>{registers.passes.kind}</th>
          <th>{cases.state}</th>
          <th>{named('validUntilOn')}</th>
          <th className="amount">{registers.passes.held}</th>
        </tr>
      </thead>
      <tbody>
        {passes.map((pass) => (
          <PassRow key={pass.passNo} pass={pass} />
        ))}
      </tbody>
    </table>
  )
}

const tags: Readonly<Record<KeptPass['status'], TagKind>> = {
  active: 'done',
  expired: 'late',
  revoked: 'late',
  returned: 'off',
  lost: 'off',
}

// A short number is masked altogether, and stars alone tell nobody apart.
const hasDigits = (masked: string | null): boolean => masked !== null && /[^*]/.test(masked)

function PassRow({ pass }: { readonly pass: KeptPass }) {
  const words = useWords()
  const { passes } = words.desk.registers
  const { case: row, passNo, status, depositFen } = pass
  return (
    <tr>
      <td className="num">
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} data-row>
          {passNo}
        </Link>
      </td>
      <td>
        {pass.name ?? <span className="muted">{passes.erased}</span>}
        {hasDigits(pass.idNumberMasked) && (
          <span className="muted small num under">{pass.idNumberMasked}</span>
        )}
      </td>
      <UnitCell unit={row.unit} />
      <td className="nowrap">{passes.kinds[pass.kind]}</td>
      <td className="nowrap">
        <StateTag
          kind={tags[status]}
          label={choiceName(words, { procedure, name: 'status', value: status })}
        />
      </td>
      <td className="nowrap num">
        {pass.lastValidOn ?? <span className="muted">{passes.noEnd}</span>}
        <span className="muted small under">{passes.from(pass.givenOutOn)}</span>
      </td>
      <td className="amount num">
        {depositFen > 0 ? formatFen(depositFen) : <span className="muted">–</span>}
      </td>
    </tr>
  )
}
