import { randomBytes } from 'node:crypto'
import { connect, createSealer } from '@frontdesk/db'
import { inScratchDatabase } from '../replay/scratch-database'
import { makeScratchSite } from '../replay/scratch-site'
import { createCaller } from '../router'
import { countFilled, type Filled, fillCases, fillUnits } from './fill-site'
import { type Api, questions } from './questions'

const casesOf = [1_000, 100_000, 1_000_000]
const casesOfUnit = 20
const rounds = 51
const wantedRatio = 0.77

interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly ratio: number
}

interface Report {
  readonly part: string
  readonly data: string
  readonly unit: string
  readonly results: readonly Measured[]
  readonly wanted: Readonly<Record<string, number>>
}

interface Size {
  readonly api: Api
  readonly filled: Filled
}

/**
 * What a list, a search and Today cost with more and more in the database, each against itself with
 * the least. Every size is a server of its own, and they are asked in turn, so that a busy machine
 * slows all of them alike.
 */
export const benchList = (): Promise<Report> => withSizes(casesOf, [])

async function withSizes(
  [cases, ...more]: readonly number[],
  sizes: readonly Size[],
): Promise<Report> {
  if (cases === undefined) return measured(sizes)
  return inScratchDatabase(async ({ appUrl, ownerUrl }) => {
    const owner = connect(ownerUrl)
    const database = connect(appUrl)
    try {
      const sealer = createSealer(randomBytes(32))
      const { desk, siteId, tokens } = await makeScratchSite({ database, sealer, policy: {} }, [])
      process.stderr.write(`Filling a site with ${cases.toLocaleString('en')} cases …\n`)
      await fillUnits(owner, siteId, cases / casesOfUnit)
      await fillCases(owner, siteId, cases)
      const filled = await countFilled(owner)
      const identity = { kind: 'session', token: tokens.receptionist ?? '' } as const
      const caller = { identity, siteId: null, address: '127.0.0.1', setKioskCookie: () => {} }
      return await withSizes(more, [...sizes, { api: createCaller({ desk, caller }), filled }])
    } finally {
      await database.close()
      await owner.close()
    }
  })
}

async function measured(sizes: readonly Size[]): Promise<Report> {
  const results: Measured[] = []
  for (const { name, ask } of questions) {
    const tooks = sizes.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { api, filled }] of sizes.entries()) {
        const from = performance.now()
        await ask(api, filled)
        tooks[index]?.push(performance.now() - from)
      }
    }
    const medians = tooks.map(median)
    const floor = medians[0] ?? 0
    for (const [index, took] of medians.entries()) {
      const size = sizes[index]?.filled.cases.toLocaleString('en')
      results.push({
        name: `${name}, ${size}`,
        perSecond: Math.round(1000 / took),
        ratio: floor / took,
      })
    }
  }
  return {
    part: 'list',
    data: `cases / people / search tokens: ${sizes.map(inWords).join('; ')}`,
    unit: 'a second',
    results,
    wanted: Object.fromEntries(results.map(({ name }) => [name, wantedRatio])),
  }
}

const inWords = ({ filled: { cases, people, tokens } }: Size) =>
  [cases, people, tokens].map((count) => count.toLocaleString('en')).join(' / ')

const median = (took: number[]): number =>
  took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0
