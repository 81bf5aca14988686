import { benchRules } from './rules'

const parts: Readonly<Record<string, () => void>> = { rules: benchRules }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))

if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There is: ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, run] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) run()
}
