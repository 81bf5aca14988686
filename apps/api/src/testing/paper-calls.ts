import { randomUUID } from 'node:crypto'
import type { createCaller } from '../router'

type Api = ReturnType<typeof createCaller>

const keysLent = { formId: 'keyLoans', from: '2026-11-23', until: '2026-11-23' } as const

/** Every endpoint of forms, reports and ledger, called with what it needs to get past its input. */
export const paperCalls: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  'forms.filled': (api) => api.forms.filled(keysLent),
  'forms.export': (api) => api.forms.export({ ...keysLent, language: 'en' }),
  'reports.monthly': (api) => api.reports.monthly({ report: 'complaints' }),
  'reports.export': (api) => api.reports.export({ report: 'complaints', language: 'en' }),
  'ledger.trialBalance': (api) => api.ledger.trialBalance({}),
  'ledger.account': (api) => api.ledger.account({ account: 'finance' }),
  'ledger.deposits': (api) => api.ledger.deposits({}),
  'ledger.receipts': (api) => api.ledger.receipts({}),
  'ledger.receipt': (api) => api.ledger.receipt({ receiptNo: 'SJ-2026-999999' }),
  'ledger.drawers': (api) => api.ledger.drawers(),
  'ledger.addDrawer': (api) => api.ledger.addDrawer({ name: randomUUID() }),
  'ledger.retireDrawer': (api) => api.ledger.retireDrawer({ drawerId: randomUUID() }),
  'ledger.safe': (api) => api.ledger.safe(),
  'ledger.shift': (api) => api.ledger.shift({ caseId: randomUUID() }),
}
