import { z } from 'zod'
import { commonSpecs } from '../conventions/specs'
import {
  asWidget,
  instant,
  keyIds,
  line,
  offered,
  personalLine,
  personName,
  phone,
  staffId,
  words,
  yesNo,
} from '../field'
import type { CommandSpec } from '../procedure'
import { type MoneyCommand, moneySpecs } from '../receipts/commands'

export const borrowerKinds = ['staff', 'outsider'] as const
/** In what state a key comes back, and what it is borrowed for; any other words are as good. */
export const keyConditions = ['good', 'damaged'] as const
export const loanPurposes = ['viewing', 'repairs', 'inspection', 'cleaning'] as const

/** Who takes the keys along: one of the staff by who they are, somebody from outside by name. */
const borrower = () =>
  asWidget(
    'borrower',
    z
      .object({
        kind: z.enum(borrowerKinds),
        personId: staffId().optional(),
        name: personName().optional(),
        company: line(60).optional(),
        phone: phone().optional(),
        idNumber: personalLine(40).optional(),
      })
      .refine(({ kind, personId, name }) => Boolean(kind === 'staff' ? personId : name), {
        error: 'required',
      }),
  )

const open = z.object({
  type: z.literal('open'),
  keyIds: keyIds(),
  borrower: borrower(),
  purpose: offered(loanPurposes, line()),
  dueAt: instant(),
})
/** A signature is a typed name, or the id of an attachment that shows it. */
const lend = z.object({
  type: z.literal('lend'),
  idChecked: yesNo().optional(),
  /** What the owner said, where the owner's consent is not on file. */
  ownerConsent: personalLine(120).optional(),
  signature: personName().optional(),
})
const move = z.object({ type: z.literal('move'), where: personalLine(120) })
const giveBack = z.object({
  type: z.literal('return'),
  /** Left out, all that are still out. */
  keyIds: keyIds().optional(),
  condition: offered(keyConditions, line()),
  signature: personName(),
})
const reportLost = z.object({
  type: z.literal('reportLost'),
  keyIds: keyIds().optional(),
  reason: words().optional(),
})
/** The supervisor's word that what was kept for keys found since goes back after all. */
const refundFound = z.object({ type: z.literal('refundFound'), reason: words() })
const tellOwner = z.object({ type: z.literal('tellOwner'), outcome: words() })
const turnDown = z.object({ type: z.literal('turnDown'), reason: words() })

const schemas = {
  open,
  lend,
  move,
  return: giveBack,
  reportLost,
  refundFound,
  tellOwner,
  turnDown,
} as const

/** The titles under which a loan may be corrected; the purpose is sealed, receipts have one that is not. */
export const amendableKeyLoan = {
  loanPurpose: offered(loanPurposes, personalLine(120)),
  name: personName(),
  company: line(60),
  phone: phone(),
  idNumber: personalLine(40),
} as const

export type KeyLoanCommand = z.infer<(typeof schemas)[keyof typeof schemas]> | MoneyCommand

const desk = (schema: z.ZodObject, clause: CommandSpec['clause']): CommandSpec => ({
  schema,
  by: ['receptionist'],
  clause,
})

const { recordPayment, ...otherMoney } = moneySpecs

export const keyLoanCommands = {
  open: desk(open, 'R7-3.5'),
  // Nothing but a deposit is paid here, so nobody is asked what for.
  recordPayment: { ...recordPayment, schema: recordPayment.schema.omit({ purpose: true }) },
  lend: desk(lend, 'R7-4.5.4'),
  return: desk(giveBack, 'R7-4.5.4'),
  move: desk(move, 'R7-4.5.4'),
  reportLost: desk(reportLost, 'H-key-loan-3'),
  refundFound: { schema: refundFound, by: ['supervisor'], clause: 'H-key-loan-3' },
  tellOwner: desk(tellOwner, 'H-key-loan-1'),
  turnDown: desk(turnDown, 'H-key-loan-4'),
  ...otherMoney,
  ...commonSpecs,
} as const satisfies Record<string, CommandSpec>
