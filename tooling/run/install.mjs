import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, run } from './child.mjs'
import { modules, packageFolders, root } from './places.mjs'
import { progress, say, seconds } from './say.mjs'

const stampFile = join(modules, '.frontdesk-installed')
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

/** Installs the packages of the lockfile, unless that very lockfile is installed already. */
export async function install() {
  const stamp = stampOf(readFileSync(join(root, 'pnpm-lock.yaml')))
  if (isInstalled(stamp)) return

  const since = Date.now()
  const bar = progress()
  /** @type {string[]} */
  const log = []
  say('Installing packages from the lockfile (a few minutes at most on a new machine) …')
  const { done } = run(
    npx,
    ['-y', packageManager(), 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      env: { ...environment, CI: 'true' },
      onLine: (line) => {
        log.push(line)
        if (line.startsWith('Progress:')) bar.show(`  ${line.slice('Progress: '.length)}`)
      },
    },
  )
  const code = await done
  bar.clear()
  if (code !== 0) fail(code, log)

  writeFileSync(stampFile, stamp)
  say(`Packages installed in ${seconds(since)}.`)
}

/** @param {Buffer} lockfile */
const stampOf = (lockfile) =>
  `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`

/** @param {string} stamp */
function isInstalled(stamp) {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) return false
  return packageFolders().every((folder) => existsSync(join(folder, 'node_modules')))
}

function packageManager() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
}

/**
 * @param {number} code
 * @param {string[]} log
 * @returns {never}
 */
function fail(code, log) {
  say(log.slice(-30).join('\n'))
  if (code === 127) say('npx was not found: install npm together with Node, then run this again.')
  else say('The packages could not be installed; the lines above say why. Is the network there?')
  process.exit(1)
}
