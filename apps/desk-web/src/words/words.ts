import type { KernelWords } from '@frontdesk/messages/kernel-words'
import type { ProcedureWords } from '@frontdesk/messages/words'
import type { DeskWords } from '@frontdesk/messages/zh-cn/desk'

export type { DeskWords, ProcedureWords }

/** The words of one language, as the desk's screens read them. */
export interface Words {
  readonly desk: DeskWords
  readonly kernel: KernelWords
  readonly clauses: Readonly<Record<string, string>>
  readonly procedures: Readonly<Record<string, ProcedureWords>>
}
