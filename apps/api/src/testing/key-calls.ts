import { randomUUID } from 'node:crypto'
import type { createCaller } from '../router'

type Api = ReturnType<typeof createCaller>

const unknown = () => randomUUID()
const hung = () => ({
  cabinet: 'Z',
  hook: 1 + Math.floor(Math.random() * 999),
  label: unknown().slice(0, 8),
})

/** Every endpoint of the key register, called with what it needs to get past its input. */
export const keyCalls: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  'keys.cabinet': (api) => api.keys.cabinet(),
  'keys.history': (api) => api.keys.history({ keyId: unknown() }),
  'keys.export': (api) => api.keys.export({ language: 'en', format: 'csv' }),
  'keys.takeStock': (api) =>
    api.keys.takeStock({ stockTakingId: unknown(), hanging: [], empty: [] }),
  'keys.stockTakings': (api) => api.keys.stockTakings(),
  'keys.stockTaking': (api) => api.keys.stockTaking({ stockTakingId: unknown() }),
  'keys.exportStock': (api) =>
    api.keys.exportStock({ stockTakingId: unknown(), language: 'en', format: 'csv' }),
  'keys.add': (api) =>
    api.keys.add({ ...hung(), keyId: unknown(), kind: 'equipment', building: '3', floor: 0 }),
  'keys.refile': (api) => api.keys.refile({ ...hung(), keyId: unknown() }),
  'keys.entrust': (api) => api.keys.entrust({ keyId: unknown(), ownerSignature: '陈述' }),
  'keys.giveBack': (api) => api.keys.giveBack({ keyId: unknown(), signature: '陈述' }),
  'keys.reserve': (api) =>
    api.keys.reserve({ keyId: unknown(), until: '2026-11-24T00:00:00.000Z' }),
  'keys.unreserve': (api) => api.keys.unreserve({ keyId: unknown() }),
  'keys.found': (api) => api.keys.found({ keyId: unknown() }),
  'keys.retire': (api) => api.keys.retire({ keyId: unknown(), reason: '换锁' }),
}
