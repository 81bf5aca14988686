import { expect, test } from 'vitest'
import { factText, shownValue } from './facts'
import { loadMessages } from './load-messages'
import { choiceText, doneText } from './lookups'

const [simplified, english] = await Promise.all([loadMessages('zh-CN'), loadMessages('en')])

test('a fact is said with its values in words', () => {
  const fact = { type: 'requestForwarded', values: { department: 'engineering', order: true } }
  expect(factText(simplified, 'service-request', fact)).toBe('转责任部门：工程部')
  expect(factText(english, 'service-request', fact)).toBe('Forwarded to Engineering')
})

test('a fact that somebody was told says of what', () => {
  const fact = { type: 'told', values: { subject: 'workReported' } }
  expect(factText(simplified, 'service-request', fact)).toBe(
    '通知：责任部门已报完成，请核实并记录结果',
  )
})

test('a linked case is named by its procedure', () => {
  const fact = { type: 'caseOpened', values: { procedure: 'complaint' } }
  expect(factText(english, 'service-request', fact)).toBe('Linked case opened: Complaint')
})

test('numbers stand in a sentence as they are', () => {
  const fact = { type: 'visitorSignedOut', values: { people: 2, remaining: 1 } }
  expect(factText(simplified, 'visitor', fact)).toBe('签离 2 人，还有 1 人在场')
})

test('an unknown fact is shown as it is', () => {
  expect(factText(simplified, 'visitor', { type: 'visitorSang', values: {} })).toBe('visitorSang')
})

test('what people wrote is never taken for a role or a department', () => {
  expect(choiceText(simplified, 'visitor', { field: 'reason', value: 'security' })).toBe('security')
  expect(choiceText(simplified, 'visitor', { field: 'department', value: 'security' })).toBe(
    '安保部',
  )
  expect(choiceText(simplified, 'complaint', { field: 'resolvedBy', value: 'manager' })).toBe(
    '经理',
  )
})

test('yes, no and nothing are words too', () => {
  expect(shownValue(english, 'visitor', { field: 'isEscorted', value: true })).toBe('Yes')
  expect(shownValue(simplified, 'visitor', { field: 'isEscorted', value: false })).toBe('否')
  expect(shownValue(simplified, 'visitor', { field: 'badgeNo', value: null })).toBe('')
})

test('who did what is one clause', () => {
  const did = { who: '郑海川', command: 'reportProgress' }
  expect(doneText(simplified, 'service-request', did)).toBe('郑海川已报进展')
  expect(doneText(english, 'service-request', { ...did, who: 'Zheng Haichuan' })).toBe(
    'Zheng Haichuan reported progress',
  )
})
