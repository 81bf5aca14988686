import { defaultPolicy, isPolicyValue, type PolicyValue, policyTable } from '@frontdesk/rules'
import { LogError } from './read-log'

/** Reads `supervisorAfterHours=24`; refuses what no site may set. */
export function policyFrom(settings: readonly string[]): Readonly<Record<string, PolicyValue>> {
  return Object.fromEntries(settings.map(settingOf))
}

function settingOf(setting: string): [string, PolicyValue] {
  const [key = '', text = ''] = setting.split('=', 2)
  if (!Object.hasOwn(policyTable, key)) {
    throw new LogError(
      `No policy is called ${key}. There are: ${Object.keys(policyTable).join(', ')}`,
    )
  }
  const value = valueLike(defaultPolicy[key as keyof typeof defaultPolicy], text)
  if (!isPolicyValue(key, value)) throw new LogError(`${key} cannot be ${text}.`)
  return [key, value]
}

function valueLike(example: PolicyValue, text: string): PolicyValue {
  if (typeof example === 'number') return text.trim() === '' ? Number.NaN : Number(text)
  return typeof example === 'boolean' ? text === 'true' : text
}
