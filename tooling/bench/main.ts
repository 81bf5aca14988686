import { benchList } from '@frontdesk/api/bench'
import { print, type Report } from './print'
import { benchRules } from './rules'

const parts: Readonly<Record<string, () => Report | Promise<Report>>> = {
  rules: benchRules,
  list: benchList,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))

if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There is: ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, run] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) print(await run())
}
