import './node-version.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { runHere } from './run-here.mjs'

await install()
const code = await build()
if (code !== 0) process.exit(code)
await runHere('apps/api/src/main.ts', process.argv.slice(2))
