import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { environment, run } from './child.mjs'
import { root } from './places.mjs'
import { say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const debianPackages = ['chromium', 'fonts-noto-cjk']

/** The path of a Chromium that runs: the one named, one that is there, else one installed now. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM
  if (named)
    return (await works(named)) ? named : giveUp(`${named} (from the environment) does not run.`)
  return (
    (await firstThatWorks([...onPath(), ...elsewhere, playwrightBrowser()])) ??
    (await fromDebian()) ??
    (await fromPlaywright()) ??
    giveUp('No Chromium was found, and none could be installed.')
  )
}

const onPath = () =>
  ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  )

/** @param {string} path */
async function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return (await run(path, ['--version'], { onLine: () => {} }).done) === 0
}

/** @param {readonly string[]} paths */
async function firstThatWorks(paths) {
  for (const path of paths) if (await works(path)) return path
  return null
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function fromDebian() {
  if (!isDebianRoot()) return null
  say(`No Chromium here: installing ${debianPackages.join(' and ')} with apt-get …`)
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {string[]} */
  const log = []
  const quiet = { env, onLine: (/** @type {string} */ line) => void log.push(line) }
  await run('apt-get', ['update', '-q'], quiet).done
  const install = ['install', '-y', '-q', '--no-install-recommends', ...debianPackages]
  if ((await run('apt-get', install, quiet).done) !== 0) say(log.slice(-10).join('\n'))
  return firstThatWorks(onPath())
}

const e2eRequire = createRequire(join(root, 'e2e', 'package.json'))

function playwrightBrowser() {
  try {
    return e2eRequire('playwright-core').chromium.executablePath()
  } catch {
    return ''
  }
}

async function fromPlaywright() {
  say("No Chromium here: downloading Playwright's own …")
  const cli = join(root, 'e2e', 'node_modules', 'playwright-core', 'cli.js')
  await run(process.execPath, [cli, 'install', 'chromium']).done
  return firstThatWorks([playwrightBrowser()])
}

/**
 * @param {string} reason
 * @returns {never}
 */
function giveUp(reason) {
  say(
    `${reason}\nThe browser tests need one. Install Chromium or Chrome, or name it:\n` +
      '  CHROMIUM_PATH=/path/to/chromium npm test\n' +
      `As root on Debian: apt-get install ${debianPackages.join(' ')}`,
  )
  process.exit(1)
}
