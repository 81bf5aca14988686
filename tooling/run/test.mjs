import './node-version.mjs'
import { availableParallelism } from 'node:os'
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { environment, run } from './child.mjs'
import { lastLine, sum } from './counts.mjs'
import { install } from './install.mjs'
import { biomeBinary, turboBinary } from './places.mjs'
import { collect, forget, reporters } from './reports.mjs'
import { heading, say, seconds } from './say.mjs'

const since = Date.now()
/** @type {{name: string, isOk: boolean, took: string}[]} */
const steps = []
/** @type {import('./counts.mjs').Counts[]} */
const counts = []

await install()
const browser = await findBrowser()
say(`Browser: ${browser}`)
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
const env = {
  ...environment,
  ...plain,
  CI: 'true',
  CHROMIUM_PATH: browser,
  PLAYWRIGHT_CHROMIUM: browser,
}

await step('Lint and format', () => node([biomeBinary, 'check', '--error-on-warnings', '.']))
await step('Types', () => turbo('typecheck', ['--output-logs=errors-only']))
await tests('Unit tests', 'test', ['--log-order=grouped', '--', ...reporters])
if (await step('Build desk and kiosk', build))
  await tests('Browser tests', 'test:e2e', [
    '--output-logs=full',
    '--log-prefix=none',
    '--',
    ...reporters,
  ])

heading('Summary')
for (const { name, isOk, took } of steps) say(`${isOk ? 'ok    ' : 'FAILED'}  ${name} (${took})`)
say(`Whole run: ${seconds(since)}`)
say(lastLine(sum(counts)))
process.exit(steps.every(({ isOk }) => isOk) && sum(counts).failed === 0 ? 0 : 1)

/**
 * @param {string} name
 * @param {() => Promise<number>} work
 */
async function step(name, work) {
  const began = Date.now()
  heading(name)
  const isOk = (await work()) === 0
  steps.push({ name, isOk, took: seconds(began) })
  say(`${isOk ? 'ok' : 'FAILED'} after ${seconds(began)}`)
  return isOk
}

/**
 * @param {string} name
 * @param {import('./reports.mjs').Script} script
 * @param {readonly string[]} args
 */
async function tests(name, script, args) {
  forget(script)
  const isOk = await step(name, () => turbo(script, args))
  const total = sum(collect(script))
  // Whatever made the run fail counts, even where no test says so.
  counts.push(isOk ? total : { ...total, failed: Math.max(total.failed, 1) })
}

/** @param {readonly string[]} args */
function node(args) {
  return run(process.execPath, args, { env }).done
}

/**
 * Every package runs to its end, so that one failure does not hide another.
 * @param {string} task
 * @param {readonly string[]} args
 */
function turbo(task, args) {
  const jobs = Math.min(availableParallelism(), 4)
  const flags = ['--env-mode=loose', '--continue', `--concurrency=${jobs}`]
  return node([turboBinary, 'run', task, ...flags, ...args])
}
