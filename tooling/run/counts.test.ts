import { describe, expect, test } from 'vitest'
import { countTests, lastLine, sum } from './counts.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('the last line of npm test', () => {
  test('adds up what passed and failed over all runs', () => {
    const one = countTests({ testResults: [file('passed', 'passed', 'passed')] })
    const other = countTests({ testResults: [file('failed', 'passed', 'failed')] })

    expect(lastLine(sum([one, other]))).toBe('3 passed, 1 failed')
  })

  test('names skipped tests when there are any', () => {
    const one = countTests({ testResults: [file('passed', 'passed', 'pending', 'todo')] })

    expect(lastLine(sum([one]))).toBe('1 passed, 0 failed, 2 skipped')
  })

  test('counts a file that broke before its first test as one failure', () => {
    expect(countTests({ testResults: [file('failed')] }).failed).toBe(1)
  })
})
