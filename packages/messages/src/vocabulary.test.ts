import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  clauses,
  deadlinesOf,
  departmentKinds,
  formOf,
  type ProcedureId,
  policyTable,
  procedureIds,
  procedures,
  roles,
} from '@frontdesk/rules'
import { keyRefusalCodes, stockTakingRefusalCodes } from '@frontdesk/rules/key-loan'
import { spaceRefusalCodes } from '@frontdesk/rules/parking'
import { describe, expect, test } from 'vitest'
import { placeholdersOf } from './fill'
import { languages } from './language'
import { loadMessages } from './load-messages'

const all = await Promise.all(languages.map(loadMessages))
const each = all.flatMap((messages) =>
  procedureIds.map((id) => ({ language: messages.language, id, words: messages.procedures[id] })),
)

// What `decide` says of every procedure, before and beside its requirements.
const kernelCodes = [
  'case-ended',
  'command-unknown',
  'not-due-yet',
  'not-in-this-state',
  'role-not-allowed',
]

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

// The registers of keys and of spaces speak in the words of the loan and of the parking case.
const registerCodes: Readonly<Record<string, readonly string[]>> = {
  'key-loan': [...keyRefusalCodes, ...stockTakingRefusalCodes],
  parking: spaceRefusalCodes,
}

const codesOf = (id: ProcedureId) => [
  ...Object.values(procedures[id].requirements).flatMap((list) =>
    (list ?? []).map(({ code }) => code),
  ),
  ...(registerCodes[id] ?? []),
]

function kindsOf(id: ProcedureId): string[] {
  const procedure = procedures[id]
  const at = '2026-11-23T06:00:00.000Z'
  const timed = Object.keys(procedure.initialContext).filter((name) => /(DueAt|Until)$/.test(name))
  const context = {
    ...procedure.initialContext,
    ...Object.fromEntries(timed.map((name) => [name, at])),
    grave: { department: null, dueAt: at },
    eraseAt: at,
  }
  return procedure.states
    .flatMap((value) => deadlinesOf(procedure, { value, context }))
    .map(({ kind }) => kind)
}

const rulesFolder = fileURLToPath(new URL('../../rules/src/', import.meta.url))

// The passes tell the same in the same words, which stand beside all three.
function textsOf(id: ProcedureId): string[] {
  const own = filesIn(id)
  const isPass = own.some((text) => text.includes("from '../pass/deposit-life'"))
  return isPass ? [...own, ...filesIn('pass')] : own
}

const filesIn = (folder: string): string[] =>
  readdirSync(`${rulesFolder}${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${rulesFolder}${folder}/${file}`, 'utf8'))

// A subject is a plain string in the rules, so their text is the only list of them.
function subjectsOf(id: ProcedureId): string[] {
  return textsOf(id)
    .flatMap((text) => text.split('\n'))
    .filter((line) => /\b(told|tellDesk|tellCashier|tellNext)\(|subject: '/.test(line))
    .flatMap((line) => line.match(/'(\w+)'[^']*$/)?.[1] ?? [])
}

describe('the words know what the rules know', () => {
  test.each(each)('$language $id words every refusal and no other', ({ id, words }) => {
    expect(sorted(Object.keys(words.refusals))).toEqual(sorted([...codesOf(id), ...kernelCodes]))
  })

  test.each(each)('$language $id words every deadline and no other', ({ id, words }) => {
    expect(sorted(Object.keys(words.deadlines))).toEqual(sorted(kindsOf(id)))
  })

  test.each(each)('$language $id words every subject and no other', ({ id, words }) => {
    expect(sorted(Object.keys(words.told))).toEqual(sorted([...subjectsOf(id), 'reassigned']))
  })

  test.each(each)('$language $id words every state and command', ({ id, words }) => {
    const { states, commands } = procedures[id]
    const { strikeClock, ...sent } = commands
    expect(sorted([...Object.keys(words.states), 'unopened'])).toEqual(sorted(states))
    expect(sorted(Object.keys(words.commands))).toEqual(sorted(Object.keys(sent)))
  })

  test.each(each)('$language $id words every field and choice of a form', ({ id, words }) => {
    const fields = Object.values(procedures[id].commands).flatMap(({ schema }) => formOf(schema))
    expect(fields.filter(({ name }) => !words.fields[name])).toEqual([])
    const own = fields.filter(({ widget }) => widget !== 'department')
    const unsaid = own.filter(({ name, choices }) =>
      choices.some((value) => !words.choices[name]?.[value]),
    )
    expect(unsaid).toEqual([])
  })

  test.each(each)('$language $id says prompts of its own states only', ({ id, words }) => {
    const { states } = procedures[id]
    expect(Object.keys(words.prompts).filter((state) => !states.includes(state))).toEqual([])
  })

  test.each(each)('$language $id asks only for values that exist', ({ words }) => {
    const known = ['who', 'missing', ...Object.keys(policyTable)]
    const asked = Object.values(words.refusals).flatMap(placeholdersOf)
    const told = Object.values(words.facts).flatMap(placeholdersOf)
    expect(asked.filter((name) => !known.includes(name))).toEqual([])
    expect(told.filter((name) => !words.fields[name])).toEqual([])
  })
})

describe('the kernel words know what the rules know', () => {
  test.each(all)('$language titles every clause and no other', ({ clauses: titles }) => {
    expect(sorted(Object.keys(titles))).toEqual(sorted(Object.keys(clauses)))
  })

  test.each(all)('$language names every role, department and policy value', ({ kernel }) => {
    expect(sorted(Object.keys(kernel.roles))).toEqual(sorted(roles))
    expect(sorted(Object.keys(kernel.departments))).toEqual(sorted(departmentKinds))
    expect(sorted(Object.keys(kernel.policy))).toEqual(sorted(Object.keys(policyTable)))
  })

  test.each(all)('$language words every fault that a field can have', ({ kernel }) => {
    const field = readFileSync(`${rulesFolder}field.ts`, 'utf8')
    const codes = [...field.matchAll(/error: '([a-z-]+)'/g)].map(([, code]) => code ?? '')
    const sent = ['choice-impossible', 'value-impossible']
    expect(sorted(Object.keys(kernel.fieldFaults))).toEqual(sorted([...codes, ...sent]))
  })
})
