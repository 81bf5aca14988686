import { openCase, people, situation, unitId } from '../testing'
import type { DispatchOrderWorld, OrderSource } from './facts'
import { dispatchOrder } from './index'

/** The registers on a Monday that has seen two orders. */
export const orders: DispatchOrderWorld = {
  isUnitKnown: true,
  nextOrderNo: { day: '2026-03-02', serial: 3 },
  source: null,
}
export const atTheDesk = situation(orders)

export const leak = { unitId, matter: '厨房漏水', department: 'engineering', priority: 'urgent' }
export const sourceId = '00000000-0000-4000-8000-00000000ca50'
export const request: OrderSource = {
  procedure: 'service-request',
  isOpen: true,
  department: 'engineering',
  isAccepted: false,
}

export const zheng = { by: people.zheng }
export const receive = { type: 'receive', signature: '郑海川' } as const
export const start = { type: 'start' } as const
export const finish = { type: 'finish', result: '换了密封圈' } as const
export const report = { type: 'report', result: '不漏了', satisfaction: 'satisfied' } as const
export const dissatisfied = { ...report, satisfaction: 'dissatisfied' } as const

export const drafted = (changes = {}, base = atTheDesk) =>
  openCase(dispatchOrder, { ...leak, ...changes }, base)
export const issued = (changes = {}, base = atTheDesk) =>
  drafted(changes, base).does({ type: 'issue' })
export const underWay = () => issued().does(receive, zheng).does(start, zheng)
export const done = () => underWay().does(finish, zheng)
