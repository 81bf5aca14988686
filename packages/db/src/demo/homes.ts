import { givenNames, surnames } from './names'
import { demoId, seededRandom } from './random'

export interface DemoPerson {
  readonly personId: string
  readonly name: string
  readonly phone: string
  readonly kind: 'owner' | 'resident' | 'tenant'
  /** How long ago they moved in; tenants have leases of a year. */
  readonly daysHere: number
}

export interface DemoUnit {
  readonly unitId: string
  readonly label: string
  readonly building: string
  readonly floor: number
  readonly areaSquareMetres: number
  readonly people: readonly DemoPerson[]
}

/** Four towers of 18 floors with three doors each, four low houses of six floors with four. */
const buildings = [1, 2, 3, 4, 5, 6, 7, 8].map((building) => ({
  building: String(building),
  floors: building <= 4 ? 18 : 6,
  doors: building <= 4 ? 3 : 4,
}))

const areas = [89.5, 126.84, 104.3, 72.6]
const yearDays = 365
const longestDays = 3000

/** Some number below `end`, the same for the same label. */
const daysOf = (label: string, end: number): number =>
  [...label].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % end, 7)

const seed = 20260302
const letShare = 0.28
const familyShare = 0.35
const emptyShare = 0.04

/** The homes of the demo site and who lives there: always the same. */
export function demoHomes(): DemoUnit[] {
  const random = seededRandom(seed)
  const phones = new Set<string>()
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
  const phone = (): string => {
    const drawn = `138${String(Math.floor(random() * 1e8)).padStart(8, '0')}`
    if (phones.has(drawn)) return phone()
    phones.add(drawn)
    return drawn
  }
  const person = (
    label: string,
    kind: DemoPerson['kind'],
    surname = one(surnames),
  ): DemoPerson => ({
    personId: demoId(`${kind} ${label}`),
    name: surname + one(givenNames),
    phone: phone(),
    kind,
    daysHere: kind === 'tenant' ? daysOf(label, yearDays) : yearDays + daysOf(label, longestDays),
  })
  const peopleOf = (label: string): DemoPerson[] => {
    const surname = one(surnames)
    const owner = person(label, 'owner', surname)
    const share = random()
    if (share < emptyShare) return [owner]
    if (share < letShare) return [owner, person(label, 'tenant')]
    return share < letShare + familyShare ? [owner, person(label, 'resident')] : [owner]
  }
  return doors().map((door) => ({ ...door, people: peopleOf(door.label) }))
}

const doors = (): Omit<DemoUnit, 'people'>[] =>
  buildings.flatMap(({ building, floors, doors: count }) =>
    Array.from({ length: floors * count }, (_, index) => {
      const floor = Math.floor(index / count) + 1
      const label = `${building}-${floor}${String((index % count) + 1).padStart(2, '0')}`
      const areaSquareMetres = areas[index % count] ?? 0
      return { unitId: demoId(`unit ${label}`), label, building, floor, areaSquareMetres }
    }),
  )
