import { randomUUID } from 'node:crypto'
import type { createCaller } from '../router'
import { home, ownerId } from './site'

type Api = ReturnType<typeof createCaller>

const unknown = () => randomUUID()

const unit = {
  building: '3',
  floor: 12,
  kind: 'home',
  areaSquareMetres: null,
  version: null,
} as const
const person = {
  unitId: home,
  kind: 'tenant',
  name: '甲',
  phone: null,
  fromOn: null,
  untilOn: null,
  version: null,
} as const

/** Every endpoint of the owner archive, called with what it needs to get past its input. */
export const archiveCalls: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  'archive.list': (api) => api.archive.list({}),
  'archive.buildings': (api) => api.archive.buildings(),
  'archive.history': (api) => api.archive.history({ unitId: home }),
  'archive.showPhone': (api) => api.archive.showPhone({ personId: ownerId }),
  'archive.keepUnit': (api) =>
    api.archive.keepUnit({ ...unit, unitId: unknown(), label: unknown().slice(0, 30) }),
  'archive.keepPerson': (api) => api.archive.keepPerson({ ...person, occupancyId: unknown() }),
  'archive.removePerson': (api) => api.archive.removePerson({ occupancyId: unknown(), version: 1 }),
  'archive.template': (api) => api.archive.template({ language: 'en', format: 'csv' }),
  'archive.export': (api) => api.archive.export({ view: 'units', language: 'en', format: 'csv' }),
  'archive.checkImport': (api) => {
    const form = new FormData()
    form.set('file', new Blob(['房号\n3-1202\n']), 'list.csv')
    return api.archive.checkImport(form)
  },
  'archive.applyImport': (api) => api.archive.applyImport({ importId: unknown() }),
  'archive.importProgress': (api) => api.archive.importProgress({ importId: unknown() }),
}
