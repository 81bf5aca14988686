import { expect, test } from 'vitest'
import { loadMessages } from './load-messages'
import { missingText, refusalText } from './refusals'

const [simplified, traditional, english] = await Promise.all([
  loadMessages('zh-CN'),
  loadMessages('zh-TW'),
  loadMessages('en'),
])

test('a refusal says the limit as the policy of the case has it', () => {
  const refusal = { code: 'supervisor-records' }
  expect(refusalText(simplified, 'service-request', refusal)).toBe(
    '满 48 小时已转主管，由主管记录办理结果。',
  )
  const policy = { supervisorAfterHours: 24 }
  expect(refusalText(simplified, 'service-request', { ...refusal, policy })).toContain('满 24 小时')
})

test('a week is said in days', () => {
  const refusal = { code: 'manager-records' }
  expect(refusalText(traditional, 'service-request', refusal)).toContain('滿 7 天')
  expect(refusalText(english, 'service-request', refusal)).toContain('Past 7 days')
})

test('a refusal of a role names who may', () => {
  const refusal = { code: 'role-not-allowed', command: 'closeUnresolvable' }
  expect(refusalText(simplified, 'complaint', refusal)).toBe('这一步由经理办，请交给他们。')
  expect(refusalText(english, 'complaint', refusal)).toBe(
    'This step is for: Manager. Please pass it on.',
  )
})

test('a refusal of a role without a command still reads as a sentence', () => {
  expect(refusalText(simplified, 'complaint', { code: 'role-not-allowed' })).toBe(
    '这一步由有此权限的岗位办，请交给他们。',
  )
})

test('an unknown code is shown as it is', () => {
  expect(refusalText(simplified, 'complaint', { code: 'moon-in-the-way' })).toBe('moon-in-the-way')
})

test('what is missing is named, one or several', () => {
  const missing = ['reporterName', 'reporterPhone']
  expect(missingText(simplified, 'complaint', { missing })).toBe('还缺 2 项：姓名、电话')
  expect(missingText(english, 'complaint', { missing })).toBe('2 still needed: Name, Phone')
  expect(missingText(english, 'complaint', { missing: ['recordedFor'] })).toBe(
    '1 still needed: Post that met the owner',
  )
  expect(missingText(simplified, 'complaint', {})).toBeNull()
})
