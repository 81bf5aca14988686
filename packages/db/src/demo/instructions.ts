import { addToDate } from '@frontdesk/rules'
import type { Transaction } from '../connect'
import { tables } from '../schema/tables'
import type { DemoUnit } from './homes'
import { demoId } from './random'

const asked = [
  { kind: 'doNotAdmit', words: '上门推销、装修公司的人，一律不让上楼', days: null },
  { kind: 'awayUntil', words: '全家回老家，有事打电话', days: 12 },
  { kind: 'holdMail', words: '快递先放前台', days: 12 },
  { kind: 'permissionToEnter', words: '保洁每周三上午来，可以开门', days: null },
] as const

// Of these units by their place in the list; the second asked for two things.
const places = [7, 21, 21, 34]

/** What some homes of the demo site asked the desk to mind. */
export async function addInstructions(
  tx: Transaction,
  siteId: string,
  units: readonly DemoUnit[],
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const rows = asked.flatMap(({ kind, words, days }, at) => {
    const unit = units[places[at] ?? 0]
    if (!unit) return []
    return {
      siteId,
      instructionId: demoId(`instruction ${kind}`),
      unitId: unit.unitId,
      kind,
      words,
      givenBy: unit.people[0]?.name ?? '业主',
      untilOn: days === null ? null : addToDate(today, days),
    }
  })
  await tx.insert(tables.standingInstruction).values(rows)
}
