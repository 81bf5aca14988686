import { addToDate, chinaHolidays } from '@frontdesk/rules'
import { eq } from 'drizzle-orm'
import { type Database, type Transaction, withSite } from '../connect'
import { searchRowsOfPerson, searchRowsOfUnit } from '../registers/search-rows'
import { tables } from '../schema/tables'
import { addArticles } from './articles'
import { type DemoUnit, demoHomes } from './homes'
import { addInstructions } from './instructions'
import { addKeys } from './keys'
import { addSpaces } from './parking'
import { demoId } from './random'
import { addRooms } from './rooms'
import { type DemoStaff, demoDepartments, demoPosts, demoStaff } from './staff'

export interface DemoSite {
  readonly siteId: string
  readonly staff: readonly DemoStaff[]
  readonly units: readonly DemoUnit[]
  /** False when it was there already. */
  readonly isNew: boolean
}

const siteId = demoId('site')
const rowsAtOnce = 2000
const leaseDays = 365

const today = () => new Date().toISOString().slice(0, 10)

/** The demo site 汀兰苑: homes, people, staff, posts, calendar. Its cases are made by the API. */
export async function seedDemo(database: Database): Promise<DemoSite> {
  const units = demoHomes()
  const demo = { siteId, staff: demoStaff, units }
  const isNew = await withSite(database, siteId, async (tx) => {
    const added = await tx
      .insert(tables.site)
      .values({
        siteId,
        companyName: '闻溪物业',
        name: '汀兰苑',
        isDemo: true,
      })
      .onConflictDoNothing()
      .returning({ siteId: tables.site.siteId })
    if (added.length === 0) return false
    await addStaff(tx)
    await addHomes(tx, units)
    await addRooms(tx, siteId)
    await addKeys(tx, siteId, units)
    await addSpaces(tx, siteId)
    await addArticles(tx, siteId, today())
    await addInstructions(tx, siteId, units)
    await tx.insert(tables.calendarDay).values(calendarRows())
    await tx.insert(tables.policyValue).values(policyRows())
    return true
  })
  return { ...demo, isNew }
}

/** The demo site's id, for looking whether there is one. */
export async function findDemoSite({ db }: Pick<Database, 'db'>): Promise<string | null> {
  const [site] = await db.select().from(tables.site).where(eq(tables.site.siteId, siteId))
  return site?.siteId ?? null
}

async function addStaff(tx: Transaction): Promise<void> {
  await tx.insert(tables.person).values(demoStaff.map(({ personId, name }) => ({ personId, name })))
  await tx.insert(tables.staff).values(
    demoStaff.map(({ personId, roles, department }) => ({
      siteId,
      personId,
      roles: [...roles],
      department,
    })),
  )
  const sinceAt = new Date('2026-01-05T01:00:00.000Z')
  await tx.insert(tables.post).values(demoPosts.map((post) => ({ siteId, sinceAt, ...post })))
  await tx.insert(tables.department).values(demoDepartments.map((kind) => ({ siteId, ...kind })))
}

async function addHomes(tx: Transaction, units: readonly DemoUnit[]): Promise<void> {
  const people = units.flatMap((unit) => unit.people)
  const lives = units.flatMap(({ unitId, people: inside }) =>
    inside.map(({ personId, kind, daysHere }) => ({
      siteId,
      occupancyId: demoId(`occupancy ${unitId} ${personId}`),
      unitId,
      personId,
      kind,
      fromOn: addToDate(today(), -daysHere),
      untilOn: kind === 'tenant' ? addToDate(today(), leaseDays - daysHere) : null,
    })),
  )
  const tokens = [
    ...units.flatMap((unit) => searchRowsOfUnit(siteId, unit)),
    ...people.flatMap((person) => searchRowsOfPerson(siteId, person)),
  ]
  await tx.insert(tables.unit).values(
    units.map(({ unitId, label, building, floor, areaSquareMetres }) => ({
      siteId,
      unitId,
      label,
      building,
      floor,
      areaSquareMetres,
    })),
  )
  await tx
    .insert(tables.person)
    .values(people.map(({ personId, name, phone }) => ({ personId, name, phone })))
  await tx.insert(tables.occupancy).values(lives)
  for (let from = 0; from < tokens.length; from += rowsAtOnce) {
    await tx.insert(tables.searchToken).values(tokens.slice(from, from + rowsAtOnce))
  }
}

/** Here the desk handles mail; by default the post office does. */
const policyRows = (): (typeof tables.policyValue.$inferInsert)[] => [
  { siteId, key: 'deskHandlesMail', fromOn: '2020-01-01', value: true, clause: 'R7-4.2' },
]

function calendarRows(): (typeof tables.calendarDay.$inferInsert)[] {
  return chinaHolidays.flatMap(({ id, from, until, makeUpDays }) => {
    const off = []
    for (let day = from; day <= until; day = addToDate(day, 1)) off.push(day)
    return [
      ...off.map((day) => ({ siteId, day, kind: 'off' as const, name: id })),
      ...makeUpDays.map((day) => ({ siteId, day, kind: 'makeUp' as const, name: id })),
    ]
  })
}
