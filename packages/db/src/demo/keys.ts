import type { Transaction } from '../connect'
import { tables } from '../schema/tables'
import type { DemoUnit } from './homes'
import { demoId } from './random'

const shelfHooks = 12
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The id of the key on a hook: `A27`. */
export const demoKeyId = (place: string): string => demoId(`key ${place}`)

const plantRooms = [
  '1 号配电房',
  '2 号配电房',
  '水泵房',
  '消防泵房',
  '电梯机房',
  '弱电井甲',
  '弱电井乙',
  '1 栋屋面',
  '2 栋屋面',
  '风机房',
  '生活水箱间',
  '监控室',
]
const others = [
  '会议室',
  '活动室',
  '仓库甲',
  '仓库乙',
  '信报箱',
  '道闸箱',
  '儿童区',
  '泳池',
  '北门岗亭',
  '车库门',
  '档案柜',
  '更衣室',
]

interface Planned {
  readonly kind: 'vacant' | 'entrusted' | 'equipment' | 'other'
  readonly unit?: DemoUnit | undefined
  readonly opens?: string
}

/** Takes every `step`th home of some buildings, one shelf of them. */
const homesIn = (units: readonly DemoUnit[], buildings: readonly string[], step: number) =>
  units
    .filter(({ building }) => buildings.includes(building))
    .filter((_, at) => at % step === step - 1)
    .slice(0, shelfHooks)

/** The empty units whose keys hang on the first shelf. */
export const demoEmptyHomes = (units: readonly DemoUnit[]): readonly DemoUnit[] =>
  homesIn(units, ['1'], 4)

/** Cabinet A of the demo site: two shelves of empty units, one of owners' keys, plant rooms, the rest. */
function planned(units: readonly DemoUnit[]): readonly Planned[] {
  const of = (kind: Planned['kind'], homes: readonly DemoUnit[]) =>
    homes.map((unit) => ({ kind, unit }))
  return [
    ...of('vacant', demoEmptyHomes(units)),
    ...of('vacant', homesIn(units, ['2'], 4)),
    ...of('entrusted', homesIn(units, ['3', '5', '6', '7', '8'], 9)),
    ...plantRooms.map((opens) => ({ kind: 'equipment' as const, opens })),
    ...others.map((opens) => ({ kind: 'other' as const, opens })),
  ]
}

const reservedHook = 15
// These owners want to be asked each time.
const askedHooks = [30, 34]

export async function addKeys(
  tx: Transaction,
  siteId: string,
  units: readonly DemoUnit[],
): Promise<void> {
  const nowMs = Date.now()
  await tx.insert(tables.doorKey).values(
    planned(units).map(({ kind, unit, opens }, at) => {
      const hook = at + 1
      const label = `A${String(hook).padStart(2, '0')}`
      const hasConsent = kind === 'entrusted' && !askedHooks.includes(hook)
      return {
        siteId,
        keyId: demoKeyId(label),
        kind,
        cabinet: 'A',
        hook,
        label,
        building: unit?.building ?? '全区',
        floor: unit?.floor ?? (kind === 'equipment' ? -1 : null),
        unitId: unit?.unitId ?? null,
        opens: opens ?? (kind === 'entrusted' ? '入户门、信报箱' : '入户门'),
        pieces: kind === 'entrusted' ? 3 : 2,
        consentAt: hasConsent ? new Date(nowMs - (40 + at) * dayMs) : null,
        reservedUntil: hook === reservedHook ? new Date(nowMs + 3 * hourMs) : null,
      }
    }),
  )
}
