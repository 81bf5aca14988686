import { expect, test } from 'vitest'
import type { CaseView } from '../api/answers'
import { readForm } from '../form/read-form'
import { commandForm } from './command-form'

const home = { unitId: '00000000-0000-4000-8000-000000000021', label: '3-1202' }
const known: CaseView['fields'] = [
  { name: 'channel', value: 'visit' },
  { name: 'name', value: '周慧敏' },
  { name: 'phone', value: { masked: '138****6021', isErased: false } },
  { name: 'matter', value: '电梯太吵' },
  { name: 'receivedBy', value: null },
  { name: 'startedAt', value: '2026-11-23T01:00:00.000Z' },
]
const contact = (changes: Partial<CaseView>) =>
  ({ procedure: 'reception', unit: home, fields: known, amendable: [], ...changes }) as CaseView

const opens = ['reception', 'visitor', 'complaint', 'desk-check']
const form = (to: string | undefined, changes: Partial<CaseView> = {}) =>
  commandForm(contact(changes), { type: 'refer', values: { to }, opens })
const names = (given: ReturnType<typeof form>) => given?.fields.map(({ name }) => name)

test('a contact goes to what this person opens and what is about somebody at the desk', () => {
  expect(form(undefined)?.fields).toMatchObject([
    { name: 'to', widget: 'procedure', choices: ['visitor', 'complaint'] },
  ])
})

test('only what the contact does not know is asked for, in the words of the other procedure', () => {
  expect(names(form('complaint'))).toEqual([
    'to',
    'recordedFor',
    'category',
    'severity',
    'anonymous',
    'about',
  ])
  expect(form('complaint')?.fields.at(2)?.of).toBe('complaint')
  expect(names(form('complaint', { unit: null, fields: [] }))).toEqual(
    expect.arrayContaining(['unitId', 'reporterName', 'reporterPhone', 'matter']),
  )
})

test('what was filled in goes along as the input of the other case', () => {
  const given = form('complaint')
  if (!given?.commandOf) throw new Error('a complaint needs more than a contact knows')
  const read = readForm(given.schema, {
    type: 'refer',
    to: 'complaint',
    category: 'other',
    severity: 'general',
  })

  expect(read.ok && given.commandOf(read.value)).toEqual({
    type: 'refer',
    to: 'complaint',
    input: { category: 'other', severity: 'general' },
  })
})
