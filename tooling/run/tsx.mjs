import './node-version.mjs'
import { install } from './install.mjs'
import { runHere } from './run-here.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('Usage: node tooling/run/tsx.mjs FILE [arguments]\n')
  process.exit(1)
}
await install()
await runHere(file, args)
