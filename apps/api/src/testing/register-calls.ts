import { randomUUID } from 'node:crypto'
import type { createCaller } from '../router'
import { home, people } from './site'

type Api = ReturnType<typeof createCaller>

const unknown = () => randomUUID()
const newRecord = () => ({ id: unknown(), version: null })
const articleOf = (title: string) => ({
  title,
  scope: '',
  body: '全天',
  contacts: '',
  hours: '',
  ownerId: people.lin.personId,
  reviewOn: '2027-01-01',
})

const instruction = {
  unitId: home,
  kind: 'doNotAdmit',
  words: '推销',
  givenBy: '业主',
  fromOn: null,
  untilOn: null,
} as const

const days = { from: '2099-05-01', until: '2099-05-03' }

/** Every endpoint of the registers, called with what it needs to get past its input. */
export const registerCalls: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  'registers.parcels': (api) => api.registers.parcels(),
  'registers.custody': (api) => api.registers.custody(),
  'registers.passes': (api) => api.registers.passes(),
  'registers.parkingSpaces': (api) => api.registers.parkingSpaces(),
  'registers.keepParkingSpace': (api) =>
    api.registers.keepParkingSpace({
      ...newRecord(),
      fields: { spaceNo: unknown().slice(0, 8), zone: null },
    }),
  'registers.endParkingSpace': (api) =>
    api.registers.endParkingSpace({ id: unknown(), version: 1 }),
  'registers.spaceHolds': (api) => api.registers.spaceHolds({ spaceId: unknown() }),
  'registers.articles': (api) => api.registers.articles(),
  'registers.keepArticle': (api) =>
    api.registers.keepArticle({ ...newRecord(), fields: articleOf(unknown()) }),
  'registers.endArticle': (api) => api.registers.endArticle({ id: unknown(), version: 1 }),
  'registers.instructions': (api) => api.registers.instructions({}),
  'registers.keepInstruction': (api) =>
    api.registers.keepInstruction({ ...newRecord(), fields: instruction }),
  'registers.endInstruction': (api) => api.registers.endInstruction({ id: unknown(), version: 1 }),
  'registers.departments': (api) => api.registers.departments(),
  'registers.keepDepartment': (api) =>
    api.registers.keepDepartment({
      ...{ id: unknown(), version: 1 },
      fields: { kind: 'security', headId: null, deputyId: null },
    }),
  'registers.posts': (api) => api.registers.posts(),
  'registers.keepPost': (api) =>
    api.registers.keepPost({
      ...{ id: unknown(), version: 1 },
      fields: { role: 'supervisor', personId: null, deputyId: null },
    }),
  'registers.watched': (api) => api.registers.watched(),
  'registers.keepWatched': (api) =>
    api.registers.keepWatched({
      ...newRecord(),
      fields: { name: unknown(), phone: null, reason: '闹事' },
    }),
  'registers.endWatched': (api) => api.registers.endWatched({ id: unknown(), version: 1 }),
  'registers.calendar': (api) => api.registers.calendar(),
  'registers.setDays': (api) => api.registers.setDays({ ...days, kind: 'off', name: '' }),
  'registers.enterDays': (api) =>
    api.registers.enterDays({ days: [{ ...days, kind: 'off', name: '' }] }),
  'registers.clearDays': (api) => api.registers.clearDays(days),
  'registers.takeHolidays': (api) => api.registers.takeHolidays({ year: 2099 }),
  'registers.history': (api) => api.registers.history({ register: 'parkingSpace' }),
  'registers.export': (api) =>
    api.registers.export({ register: 'parcels', language: 'en', format: 'csv' }),
}
