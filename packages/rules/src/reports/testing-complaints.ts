import { complaint } from '../complaint/index'
import { addHours, type Instant } from '../instant'
import { people, situation, unitId } from '../testing'
import { complaintFigures } from './complaint-figures'
import { periodOfMonth } from './period'
import { keep } from './testing-records'

export const desk = situation({ isUnitKnown: true })
export const { calendar } = desk
export const march = periodOfMonth('2026-03', desk)
export const april = periodOfMonth('2026-04', desk)

export const assign = { type: 'assign', department: 'engineering' } as const
export const judge = (valid: boolean) => ({ type: 'judge', valid, reason: '核实过' }) as const
export const resolve = { type: 'resolve', method: '停工', result: '改在白天' } as const
export const reply = { type: 'reply', by: 'phone', words: '已改在白天' } as const
export const dissatisfied = { type: 'recordSatisfaction', satisfaction: 'dissatisfied' } as const

export const on = (day: string, clock = '10:00') => new Date(`${day}T${clock}+08:00`).toISOString()
let count = 0
export const recorded = (at: Instant, input: object = {}, changes: Partial<typeof desk> = {}) => {
  count += 1
  return keep(
    complaint,
    {
      number: `TS-${count}`,
      input: {
        channel: 'phone',
        unitId,
        matter: '夜间装修',
        reporterName: '周慧敏',
        category: 'renovation',
        severity: 'general',
        ...input,
      },
    },
    { ...desk, ...changes, at },
  )
}
export type KeptComplaint = ReturnType<typeof recorded>
export const figures = (
  complaints: readonly KeptComplaint[],
  period = march,
  at = addHours(period.until, 10),
) =>
  complaintFigures(
    complaints.map(({ record }) => record),
    period,
    { at, calendar },
  )

export const resolvedAfter = (hours: number, at = on('2026-03-02')) =>
  recorded(at).does(at, assign).does(addHours(at, hours), resolve, people.zheng)
