import { formatFen } from '@frontdesk/rules'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input } from 'antd'
import type { UtilityRequest } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { LoadingBars } from '../parts/loading-bars'
import { fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'
import { useFormCase } from './form-case'
import { RequestLine } from './request-line'
import { fenOf, yuanOf } from './yuan'

interface Settlement {
  readonly requestId: string
  readonly isBought?: boolean
  readonly spentFen?: unknown
  readonly receiptNo?: string
  readonly deviceBack?: boolean
  readonly reason?: string
}

/** What came back for each request of the batch; a row that is left empty is settled later. */
export function SettlementsField({ field, value, onChange }: FieldProps) {
  const { form } = useWords().desk
  const requests = useQuery(useTRPC().utilities.requests.queryOptions({ batchId: useFormCase() }))
  const rows: readonly Settlement[] = Array.isArray(value) ? value : []
  if (!requests.data) return <LoadingBars />
  if (requests.data.length === 0) return <p className="muted">{form.noRequests}</p>
  const set = (requestId: string, row: Settlement | null) => {
    const others = rows.filter((each) => each.requestId !== requestId)
    onChange({ [field.name]: row ? [...others, row] : others })
  }
  return (
    <div className="settlements">
      {requests.data.map((request) => (
        <SettlementRow
          key={request.caseId}
          request={request}
          row={rows.find(({ requestId }) => requestId === request.caseId) ?? null}
          onChange={(row) => set(request.caseId, row)}
        />
      ))}
    </div>
  )
}

interface RowProps {
  readonly request: UtilityRequest
  readonly row: Settlement | null
  readonly onChange: (row: Settlement | null) => void
}

function SettlementRow({ request, row, onChange }: RowProps) {
  const { form } = useWords().desk
  const { caseId: requestId, device } = request
  const begun: Settlement = { requestId, isBought: true, deviceBack: device !== 'none' }
  return (
    <fieldset className="settlement">
      <legend>
        <Checkbox
          checked={row !== null}
          onChange={({ target }) => onChange(target.checked ? begun : null)}
        >
          <RequestLine request={request} />
        </Checkbox>
      </legend>
      {row && (
        <div className="settlement-fields">
          <Checkbox
            checked={row.isBought === false}
            onChange={({ target }) =>
              onChange(
                target.checked
                  ? { requestId, isBought: false, deviceBack: row.deviceBack ?? false }
                  : begun,
              )
            }
          >
            {form.notBought}
          </Checkbox>
          {row.isBought !== false && <Bought request={request} row={row} onChange={onChange} />}
          {device !== 'none' && <Device row={row} onChange={onChange} />}
        </div>
      )}
    </fieldset>
  )
}

interface PartProps {
  readonly row: Settlement
  readonly onChange: (row: Settlement) => void
}

function Bought({ request, row, onChange }: PartProps & { readonly request: UtilityRequest }) {
  const words = useWords()
  const name = (field: string) => fieldName(words, 'utility-prepay', field)
  const { spentFen } = row
  return (
    <>
      <Input
        prefix="¥"
        inputMode="decimal"
        aria-label={name('spentFen')}
        placeholder={name('spentFen')}
        defaultValue={yuanOf(spentFen)}
        onChange={({ target }) => onChange({ ...row, spentFen: fenOf(target.value) })}
      />
      <Input
        aria-label={name('utilityReceiptNo')}
        placeholder={name('utilityReceiptNo')}
        value={row.receiptNo ?? ''}
        onChange={({ target }) => onChange({ ...row, receiptNo: target.value })}
      />
      {typeof spentFen === 'number' && (
        <span className="muted">
          {name('changeFen')} {formatFen(request.cashFen - spentFen)}
        </span>
      )}
    </>
  )
}

function Device({ row, onChange }: PartProps) {
  const words = useWords()
  return (
    <>
      <Checkbox
        checked={row.deviceBack === true}
        onChange={({ target }) => onChange({ ...row, deviceBack: target.checked })}
      >
        {fieldName(words, 'utility-prepay', 'deviceBack')}
      </Checkbox>
      {row.deviceBack !== true && (
        <Input
          aria-label={words.desk.form.whyNoDevice}
          placeholder={words.desk.form.whyNoDevice}
          value={row.reason ?? ''}
          onChange={({ target }) => onChange({ ...row, reason: target.value })}
        />
      )}
    </>
  )
}
