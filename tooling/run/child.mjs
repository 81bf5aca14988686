import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { modules, root } from './places.mjs'

const isWindows = process.platform === 'win32'

/** Our own environment: turbo looks for pnpm in PATH, and nothing here reports home. */
export const environment = {
  ...process.env,
  PATH: [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

// On a terminal Ctrl-C reaches the children by itself: sent on, they would hear it twice.
const hearThemselves = process.stdin.isTTY === true ? 'SIGINT' : null

/** @type {NodeJS.Signals | null} */
let stoppedBy = null

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stoppedBy = signal
    if (signal !== hearThemselves) for (const child of running) child.kill(signal)
    leaveIfAsked()
  })
}

/** Once told to stop we go when the last child has gone, however it chose to end. */
function leaveIfAsked() {
  if (stoppedBy && running.size === 0) process.exit(128 + constants.signals[stoppedBy])
}

/**
 * Starts a program; `done` resolves to its exit code (128 + signal when a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void}} [options]
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? environment,
    shell: isWindows && !command.includes('node'),
    stdio: ['ignore', options.onLine ? 'pipe' : 'inherit', options.onLine ? 'pipe' : 'inherit'],
  })
  running.add(child)
  if (options.onLine)
    for (const stream of [child.stdout, child.stderr]) lines(stream, options.onLine)
  /** @type {Promise<number>} */
  const done = new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      running.delete(child)
      leaveIfAsked()
      resolve(code)
    }
    child.on('error', () => end(127))
    child.on('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  return { child, done }
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} onLine
 */
function lines(stream, onLine) {
  let rest = ''
  stream?.setEncoding('utf8').on('data', (chunk) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) onLine(part)
  })
  stream?.on('end', () => rest && onLine(rest))
}
