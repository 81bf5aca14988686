import { expect, test } from 'vitest'
import { lin } from '../testing/screen'
import { hasCaseWork, opensCases } from './session'

const as = (...roles: string[]) => ({ ...lin, roles })

test('the desk and those above it take cases down', () => {
  expect(
    ['receptionist', 'supervisor', 'manager', 'director'].map((role) => opensCases(as(role))),
  ).toEqual([true, true, true, true])
})

test('a department answers what reaches it and opens nothing', () => {
  expect(opensCases(as('department'))).toBe(false)
  expect(hasCaseWork(as('department'))).toBe(true)
})

test('an administrator with a post at the desk opens cases too', () => {
  expect(opensCases(as('admin'))).toBe(false)
  expect(opensCases(as('admin', 'receptionist'))).toBe(true)
})
