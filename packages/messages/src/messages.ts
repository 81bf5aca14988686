import type { ProcedureId } from '@frontdesk/rules'
import type { ClauseWords } from './clause-words'
import type { DutyWords } from './duty-words'
import type { KernelWords } from './kernel-words'
import type { Language } from './language'
import type { ProcedureWords } from './words'
import type { DeskWords } from './zh-cn/desk'

/** Every word of the staff desk in one language. */
export interface Messages {
  readonly language: Language
  readonly kernel: KernelWords
  readonly desk: DeskWords
  readonly clauses: ClauseWords
  readonly duties: DutyWords
  readonly procedures: Readonly<Record<ProcedureId, ProcedureWords>>
}
