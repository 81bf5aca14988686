import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './counts.mjs'
import { packageFolders } from './places.mjs'

/** Where each package's vitest writes its results, seen from the package. */
const reportFile = join('.turbo', 'vitest.json')

/** Arguments that make vitest print as usual and write its results down too. */
export const reporters = [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
]

/** @typedef {'test' | 'test:e2e'} Script */

/** @param {Script} script */
export const forget = (script) => {
  for (const folder of packagesWith(script)) rmSync(join(folder, reportFile), { force: true })
}

/**
 * One count a package; a package that was to run tests and left no results counts as failed.
 * @param {Script} script
 */
export const collect = (script) =>
  packagesWith(script).map((folder) => {
    const path = join(folder, reportFile)
    if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
    return countTests(JSON.parse(readFileSync(path, 'utf8')))
  })

/** @param {Script} script */
const packagesWith = (script) =>
  packageFolders().filter(
    (folder) => script in JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts,
  )
