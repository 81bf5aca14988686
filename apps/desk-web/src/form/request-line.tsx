import { formatFen } from '@frontdesk/rules'
import type { UtilityRequest } from '../api/answers'
import { Plate } from '../parts/plate'
import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'

/** One prepayment in a line: whose it is, what is bought, the cash, the device. */
export function RequestLine({ request }: { readonly request: UtilityRequest }) {
  const words = useWords()
  const { unit, number, utility, quantity, cashFen, device, deviceNo } = request
  const procedure = 'utility-prepay'
  return (
    <span className="request-line">
      {unit && <Plate label={unit} />}
      <span className="muted small">{number}</span>
      <span>
        {choiceName(words, { procedure, name: 'utility', value: utility })} {quantity}
      </span>
      <b>{formatFen(cashFen)}</b>
      {device !== 'none' && (
        <span className="muted small">
          {choiceName(words, { procedure, name: 'device', value: device })} {deviceNo}
        </span>
      )}
    </span>
  )
}
