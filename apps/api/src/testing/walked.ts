import { randomUUID } from 'node:crypto'
import { type Database, tables, withSite } from '@frontdesk/db'
import { addMinutes, defaultPolicy, type Policy } from '@frontdesk/rules'
import { type Ending, modelPeople, modelUnitId } from '@frontdesk/rules/models'
import type { Desk } from '../context'
import { sweep } from '../sweeper/sweeper'
import { deskOf, type Token } from './desk'
import { httpOf } from './http'
import { gardenId, home, people } from './site'

type By = Token | 'kiosk'
export type Sent = { readonly type: string } & Readonly<Record<string, unknown>>

interface Opening {
  readonly by?: By
  readonly procedure: string
  readonly input: object
  readonly caseId?: string
}

/** One case on its way over HTTP, with a clock that goes only where it is told. */
export interface Walked {
  readonly database: Database
  readonly caseId: string
  ask(by: By, path: string, body: object): Promise<Record<string, unknown>>
  open(opening: Opening): Promise<string>
  send(by: By, command: Sent, caseId?: string): Promise<Record<string, unknown>>
  get(): Promise<CaseAnswer>
  /** The case of `procedure` that this one opened. */
  linked(procedure: string): Promise<string>
}

/** What a procedure finds at the desk, and what others do where its own machine only hears of it. */
export interface Stage {
  readonly ids?: Readonly<Record<string, string>>
  readonly prepare?: (walked: Walked) => Promise<unknown>
  readonly before?: Readonly<Record<string, (walked: Walked) => Promise<unknown>>>
  readonly instead?: Readonly<Record<string, (walked: Walked) => Promise<unknown>>>
}

const everyone: Readonly<Record<string, string>> = {
  [modelUnitId]: home,
  lin: people.lin.personId,
  gu: people.gu.personId,
  ye: people.ye.personId,
  zhou: people.zhou.personId,
}

const tokens = Object.entries(modelPeople).map(
  ([name, { personId }]) => [personId, name === 'cashier' ? 'fang' : name] as const,
)

function translated<Value>(value: Value, ids: Readonly<Record<string, string>>): Value {
  const text = Object.entries(ids).reduce(
    (all, [from, to]) => all.replaceAll(JSON.stringify(from), JSON.stringify(to)),
    JSON.stringify(value),
  )
  return JSON.parse(text)
}

/** Sends what the model's walk does to the API, from the opening to its end. */
export async function walkOverHttp(
  database: Database,
  { procedure, model, walk }: Ending,
  { ids = {}, prepare, before = {}, instead = {} }: Stage = {},
): Promise<CaseAnswer> {
  let at = model.base.at
  const desk = { ...deskOf(database), clock: () => at }
  const walked = caseOverHttp(desk)
  const own = { ...everyone, ...ids }

  await keepPolicy(database, model.base.policy)
  await prepare?.(walked)
  const [first] = walk.steps
  const by = first && first !== 'strikes' && first.by.personId === 'kiosk' ? 'kiosk' : 'lin'
  const input = translated(walk.input, own)
  await walked.open({ by, procedure, input, caseId: walked.caseId })
  for (const step of walk.steps) {
    if (step === 'strikes') {
      const { dueAt } = await walked.get()
      at = addMinutes(dueAt ?? at, 1)
      await sweep(desk)
      continue
    }
    const { type } = step.command
    await before[type]?.(walked)
    const other = instead[type]
    if (other) await other(walked)
    else await walked.send(tokenOf(step.by.personId, own), translated(step.command as Sent, own))
  }
  return walked.get()
}

function caseOverHttp(desk: Desk): Walked {
  const http = httpOf(desk)
  const caseId = randomUUID()
  const get = () => http.get('gu', 'cases.get', { caseId })
  return {
    database: desk.database,
    caseId,
    ask: http.send,
    get,
    open: async ({ by = 'lin', caseId: id = randomUUID(), ...opened }) => {
      await http.send(by, 'cases.open', { ...opened, caseId: id })
      return id
    },
    send: (by, command, id = caseId) =>
      http.send(by, 'cases.submit', { caseId: id, commandId: randomUUID(), command }),
    linked: async (to) => {
      const { links }: CaseAnswer = await get()
      const found = links.find(({ procedure }) => procedure === to)
      if (!found) throw new Error(`No ${to} was opened`)
      return found.caseId
    },
  }
}

function tokenOf(modelId: string | null, ids: Readonly<Record<string, string>>): By {
  const known = tokens.find(([id]) => id === modelId)?.[1]
  const own = Object.entries(people).find(([, { personId }]) => personId === ids[modelId ?? ''])
  const token = known ?? own?.[0]
  if (!token) throw new Error(`${modelId} does not sign in`)
  return token as By
}

interface CaseAnswer {
  readonly state: string
  readonly isEnded: boolean
  readonly dueAt: string | null
  readonly links: readonly { readonly procedure: string; readonly caseId: string }[]
}

async function keepPolicy(database: Database, policy: Policy) {
  const set = (Object.keys(policy) as (keyof Policy)[]).filter(
    (key) => JSON.stringify(policy[key]) !== JSON.stringify(defaultPolicy[key]),
  )
  if (set.length === 0) return
  await withSite(database, gardenId, (tx) =>
    tx
      .insert(tables.policyValue)
      .values(
        set.map((key) => ({ siteId: gardenId, key, value: policy[key], fromOn: '2026-01-01' })),
      ),
  )
}
