import './node-version.mjs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { install } from './install.mjs'
import { modules, root } from './places.mjs'
import { say } from './say.mjs'

await install()

const parts = [
  {
    name: 'api',
    cwd: root,
    args: [
      join(modules, 'tsx', 'dist', 'cli.mjs'),
      'watch',
      '--clear-screen=false',
      'apps/api/src/main.ts',
    ],
  },
  vite('desk-web', 5173),
  vite('kiosk', 5174),
]
say(
  'Desk http://localhost:5173/   kiosk http://localhost:5174/kiosk/   (changes appear by themselves)\n',
)
const started = parts.map(({ name, cwd, args }) =>
  run(process.execPath, args, { cwd, onLine: (line) => say(`${name.padEnd(8)} │ ${line}`) }),
)
const code = await Promise.race(started.map(({ done }) => done))
for (const { child } of started) child.kill('SIGTERM')
await Promise.all(started.map(({ done }) => done))
process.exit(code)

/**
 * @param {string} app
 * @param {number} port
 */
function vite(app, port) {
  const cwd = join(root, 'apps', app)
  const binary = join(cwd, 'node_modules', 'vite', 'bin', 'vite.js')
  return { name: app, cwd, args: [binary, '--port', String(port), '--strictPort'] }
}
