import type { createCaller } from '../router'
import { type Filled, numberOf, personNo } from './fill-site'

export type Api = ReturnType<typeof createCaller>

interface Question {
  readonly name: string
  readonly ask: (api: Api, filled: Filled) => Promise<unknown>
}

const search = (name: string, text: string): Question => ({
  name: `search: ${name}`,
  ask: (api) => api.units.search({ text }),
})

// Somebody who lives at every size of site.
const known = personNo(8)

/** What a clerk asks all day. */
export const questions: readonly Question[] = [
  search('a unit', '1-105'),
  search('a name', known.name),
  search('initials', 'fhz'),
  search('the end of a phone', known.phone.slice(-4)),
  search('a whole phone', known.phone),
  { name: 'list: the newest', ask: (api) => api.cases.list({}) },
  { name: 'list: what is open', ask: (api) => api.cases.list({ isEnded: false }) },
  { name: 'list: what is late', ask: (api) => api.cases.list({ isOverdue: true }) },
  {
    name: 'list: by number',
    ask: (api, { cases }) => api.cases.list({ text: numberOf(cases - 7) }),
  },
  { name: 'list: by unit', ask: (api) => api.cases.list({ text: '1-105' }) },
  { name: 'today', ask: (api) => api.today.get() },
]
