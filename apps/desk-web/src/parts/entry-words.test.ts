import { loadMessages } from '@frontdesk/messages/load-messages'
import { expect, test } from 'vitest'
import type { Entry } from '../api/answers'
import { toldLines } from './entry-words'

const words = await loadMessages('zh-CN')

const entryTelling = (subject: string, to: readonly string[]): Entry => ({
  sequence: 1,
  at: '2026-11-24T00:54:00.000Z',
  recordedAt: '2026-11-24T00:54:00.000Z',
  by: { role: 'kiosk', person: null },
  command: 'announce',
  stateBefore: 'registering',
  stateAfter: 'awaitingHost',
  facts: [
    {
      type: 'told',
      fields: [
        { name: 'to', value: to },
        { name: 'subject', value: subject },
      ],
    },
  ],
  clauses: [],
})

test('an entry says whom it asked to do what', () => {
  expect(toldLines(words, 'visitor', entryTelling('ringHost', ['receptionist']))).toEqual([
    '告知前台接待员：请致电住户，访客在等',
  ])
})

test('a head is named with the department, anybody else with the post', () => {
  const toHead = entryTelling('requestForwarded', ['department', '郑海川', 'engineering'])
  const toDirector = entryTelling('markedGrave', ['director', '周慕云'])

  expect(toldLines(words, 'service-request', toHead)[0]).toMatch(/^告知郑海川（工程部）：/)
  expect(toldLines(words, 'service-request', toDirector)[0]).toMatch(/^告知周慕云（管理处主任）：/)
})
