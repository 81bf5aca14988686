/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {{status: string, assertionResults: readonly {status: string}[]}} FileResult
 */

/**
 * Counts the tests of one vitest run. A file that fails before its first test counts as one.
 * @param {{testResults: readonly FileResult[]}} report
 * @returns {Counts}
 */
export function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status)
    const failed = statuses.filter((status) => status === 'failed').length
    const passed = statuses.filter((status) => status === 'passed').length
    counts.passed += passed
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed
    counts.skipped += statuses.length - passed - failed
  }
  return counts
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/** @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
