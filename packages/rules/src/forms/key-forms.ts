import type { KeyLoanContext, KeyLoanFact, LoanKey } from '../key-loan/facts'
import type { JournalledFact } from '../reports/case-record'
import {
  choiceOf,
  doneAt,
  type FormColumn,
  type FormRecord,
  field,
  member,
  number,
  openedOn,
  saidIn,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

const loanOf = ({ context }: FormRecord) => context as unknown as KeyLoanContext

/** Somebody of the staff by who they are, somebody from outside by name. */
const borrower: FormColumn = {
  id: 'borrower',
  cell: ({ record }) => {
    const { borrowerKind, borrowerId, name } = loanOf(record)
    return borrowerKind === 'staff'
      ? { as: 'person', value: borrowerId }
      : { as: 'text', value: name }
  },
}

/** R7-5.9 《防盗门钥匙借用登记表》: a line for each key that went out. */
const keyLoans: CaseForm = {
  clause: 'R7-5.9',
  layout: 'register',
  procedures: ['key-loan'],
  parts: lentKeys,
  columns: [
    number,
    openedOn,
    member('key', 'text', 'label'),
    member('unit', 'unit', 'unitId'),
    borrower,
    choiceOf('borrowerKind', 'borrowerKind'),
    field('company', 'text', 'company'),
    field('phone', 'text', 'phone'),
    choiceOf('loanPurpose', 'loanPurpose'),
    field('idChecked', 'yesNo', 'idChecked'),
    member('deposit', 'money', 'depositFen'),
    saidIn('receiptNo', 'text', { name: 'receiptNo', of: ['receiptUsed'] }),
    doneAt('lentAt', 'moment', 'keysLent'),
    field('signature', 'text', 'signature'),
    field('dueAt', 'moment', 'dueAt'),
    field('where', 'words', 'where'),
    member('returnedAt', 'moment', 'returnedAt'),
    member('condition', 'choice', 'condition'),
    member('returnedBy', 'text', 'returnedBy'),
    member('refund', 'money', 'refundFen'),
    member('lostAt', 'moment', 'lostAt'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

type Journalled = JournalledFact<KeyLoanFact>

/** The keys of a loan that were lent, each with how it came back. */
function lentKeys(record: FormRecord) {
  // Only key loans are asked for this form.
  const journal = record.journal as unknown as readonly Journalled[]
  return loanOf(record)
    .keys.filter(({ state }) => state !== 'asked')
    .map((key) => ({ ...key, ...settlingOf(journal, key) }))
}

function settlingOf(journal: readonly Journalled[], { keyId, depositFen }: LoanKey) {
  const settling = journal.findLast(({ fact }) => settles(fact, keyId))
  if (settling?.fact.type === 'keysReportedLost') return { lostAt: settling.at }
  if (settling?.fact.type !== 'keysReturned') return {}
  const { condition, signature: returnedBy } = settling.fact
  return { returnedAt: settling.at, condition, returnedBy, refundFen: depositFen }
}

const settles = (fact: KeyLoanFact, keyId: string) =>
  (fact.type === 'keysReturned' || fact.type === 'keysReportedLost') && fact.keyIds.includes(keyId)

export const keyForms = { keyLoans } as const
