import type { ImportCheck } from '../../api/answers'
import { Icon } from '../../parts/icon'
import { useIntoView } from '../../parts/use-into-view'
import { useWords } from '../../words/words-provider'
import { faultText } from '../fault-text'
import { columnLetter } from './column-letter'
import { ReadColumns } from './read-columns'

/** Everything that is wrong with a list, by row and column, and what to do about each. */
export function FaultReport({ check }: { readonly check: ImportCheck }) {
  const { wizard } = useWords().desk.archive
  const top = useIntoView<HTMLElement>()
  return (
    <section ref={top} className="card" aria-labelledby="import-faults">
      <div className="card-head">
        <h2 id="import-faults">{wizard.check}</h2>
      </div>
      <div className="bar error-bar" role="alert">
        <Icon name="triangle" size={20} />
        <div>
          <p>
            <b>{wizard.faultsTitle(check.faultCount)}</b>
          </p>
          <p className="small">{wizard.faultsHint}</p>
        </div>
      </div>
      <ReadColumns check={check} />
      <table className="cases faults">
        <thead>
          <tr>
            <th>{wizard.row}</th>
            <th>{wizard.column}</th>
            <th>{wizard.written}</th>
            <th>{wizard.fault}</th>
          </tr>
        </thead>
        <tbody>
          {check.faults.map((fault) => (
            <FaultRow key={`${fault.rowNo} ${fault.column} ${fault.code}`} fault={fault} />
          ))}
        </tbody>
      </table>
      {check.faultCount > check.faults.length && (
        <p className="table-foot muted small">
          {wizard.faultsMore(check.faultCount - check.faults.length)}
        </p>
      )}
    </section>
  )
}

function FaultRow({ fault }: { readonly fault: ImportCheck['faults'][number] }) {
  const words = useWords()
  const { columns, wizard } = words.desk.archive
  const { rowNo, column, columnIndex, written, code, otherRowNo } = fault
  return (
    <tr>
      <td className="num">{rowNo}</td>
      <td className="nowrap">
        {columns[column]}{' '}
        {columnIndex !== null && <span className="muted num">{columnLetter(columnIndex)}</span>}
      </td>
      <td className="written">{written || <span className="muted">{wizard.blank}</span>}</td>
      <td>
        {faultText(words, code)}
        {otherRowNo !== null && <span className="muted"> {wizard.seeRow(otherRowNo)}</span>}
      </td>
    </tr>
  )
}
