import { type Fen, paymentMethods, type Tally } from '@frontdesk/rules'

/** The notes and coins of a drawer, largest first. */
export const cashNotesFen: readonly Fen[] = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10]

/** What was counted so far: pieces by note, loose coins as a sum, the other methods as sums. */
export interface Counting {
  readonly pieces: Readonly<Record<string, number | null>>
  readonly looseFen: unknown
  readonly amounts: Readonly<Record<string, unknown>>
}

const amountOf = (value: unknown): Fen => (typeof value === 'number' ? value : 0)

export const piecesOf = ({ pieces }: Counting, note: Fen): number => pieces[note] ?? 0

export const cashOf = (counting: Counting): Fen =>
  cashNotesFen.reduce((sum, note) => sum + note * piecesOf(counting, note), 0) +
  amountOf(counting.looseFen)

/** The count by method, as the shift's commands take it. */
export const tallyOf = (counting: Counting): Tally =>
  Object.fromEntries(
    paymentMethods.map((method) => [
      method,
      method === 'cash' ? cashOf(counting) : amountOf(counting.amounts[method]),
    ]),
  ) as Record<keyof Tally, Fen>

/** True where something was typed that is no amount. */
export const hasNonsense = ({ looseFen, amounts }: Counting): boolean =>
  [looseFen, ...Object.values(amounts)].some((value) => typeof value === 'string' && value !== '')
