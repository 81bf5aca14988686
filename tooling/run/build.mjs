import { run } from './child.mjs'
import { turboBinary } from './places.mjs'
import { say, seconds } from './say.mjs'

const apps = ['@frontdesk/desk-web', '@frontdesk/kiosk']

/** Builds desk and kiosk; turbo leaves alone what has not changed. Resolves to the exit code. */
export async function build() {
  const since = Date.now()
  /** @type {string[]} */
  const log = []
  const notice = setTimeout(() => say('Building the desk and the kiosk …'), 1_500)
  const filters = apps.map((name) => `--filter=${name}`)
  const args = [
    turboBinary,
    'run',
    'build',
    ...filters,
    '--env-mode=loose',
    '--output-logs=errors-only',
  ]
  const code = await run(process.execPath, args, { onLine: (line) => log.push(line) }).done
  clearTimeout(notice)

  if (code !== 0) {
    say(log.join('\n'))
    say('The desk or the kiosk could not be built; the lines above say why.')
  } else if (Date.now() - since > 1_500) say(`Built in ${seconds(since)}.`)
  return code
}
