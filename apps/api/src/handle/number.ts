import { isProcedureId, procedures } from '@frontdesk/rules'

/** `XQ-261123-006`: the procedure, the day, the serial of that day. */
export const numberSeriesOf = (procedure: string): string =>
  isProcedureId(procedure) ? `${procedures[procedure].numberPrefix}-{yy}{month}{day}-` : 'XX-'
