import { expect, test } from 'vitest'
import { pathInside } from './path-inside'

test.each([
  ['/cases?which=all', '/cases?which=all'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?next=/', '/'],
])('after signing in %s leads to %s', (next, path) => {
  expect(pathInside(next)).toBe(path)
})
