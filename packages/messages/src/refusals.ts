import { defaultPolicy, isProcedureId, type PolicyKey, procedures } from '@frontdesk/rules'
import { fill } from './fill'
import { listText } from './list'
import { fieldName, procedureWords, roleName } from './lookups'
import type { Messages } from './messages'
import { policyText } from './span'

/** A refusal, and what makes its sentence more exact. */
export interface ReadRefusal {
  readonly code: string
  readonly missing?: readonly string[]
  /** The policy of the case; without it a limit is said as the default has it. */
  readonly policy?: Readonly<Record<string, number | string | boolean>>
  /** The command that was refused, so that the sentence can say whose it is. */
  readonly command?: string
}

/** The sentence of a refusal: the rule, what to do, who can. Its code where no words are known. */
export function refusalText(
  messages: Messages,
  procedure: string,
  { code, missing, policy, command }: ReadRefusal,
): string {
  const sentence = procedureWords(messages, procedure)?.refusals[code]
  if (!sentence) return code
  return fill(sentence, {
    ...limits(messages, policy),
    missing: missingNames(messages, procedure, missing),
    who: whoMay(messages, procedure, command),
  })
}

/** `还缺 2 项：姓名、电话`, or nothing when the refusal lists nothing. */
export function missingText(
  messages: Messages,
  procedure: string,
  { missing = [] }: Pick<ReadRefusal, 'missing'>,
): string | null {
  if (missing.length === 0) return null
  return fill(messages.kernel.missing, {
    count: missing.length,
    missing: missingNames(messages, procedure, missing),
  })
}

const missingNames = (messages: Messages, procedure: string, names: readonly string[] = []) =>
  listText(
    messages.kernel,
    names.map((name) => missingName(messages, procedure, name)),
  )

// What is missing is a field, or one of the papers that a field lists.
const missingName = (messages: Messages, procedure: string, name: string) =>
  procedureWords(messages, procedure)?.choices.documents?.[name] ??
  fieldName(messages, procedure, name)

function limits({ kernel }: Messages, policy: ReadRefusal['policy'] = {}) {
  const values = { ...defaultPolicy, ...policy }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      policyText(kernel, key as PolicyKey, value),
    ]),
  )
}

function whoMay(messages: Messages, procedure: string, command = ''): string {
  const by = isProcedureId(procedure) ? procedures[procedure].commands[command]?.by : undefined
  // The system only passes on what people did.
  const names = (by ?? [])
    .filter((role) => role !== 'system')
    .map((role) => roleName(messages, role))
  return listText(messages.kernel, names, 'or') || messages.kernel.someoneAllowed
}
