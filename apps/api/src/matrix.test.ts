import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from '@frontdesk/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appRouter, createCaller } from './router'
import { archiveCalls } from './testing/archive-calls'
import { callerOf, deskOf, freshSites, kioskCaller, nobody, staffCaller } from './testing/desk'
import { keyCalls } from './testing/key-calls'
import { paperCalls } from './testing/paper-calls'
import { whitePixel } from './testing/pictures'
import { registerCalls } from './testing/register-calls'
import { registerMatrix } from './testing/register-matrix'
import { input, openedAt } from './testing/requests'
import { home, monday9, people } from './testing/site'
import {
  type Answer,
  forAdmin,
  forCaseWork,
  forDeskMoney,
  forImporters,
  forKeepers,
  forKeys,
  forKiosk,
  forLedger,
  forOwnSite,
  forStaff,
  forThingExport,
  notDesk,
  notThere,
  type Row,
} from './testing/who-may-call'

type Api = ReturnType<typeof createCaller>

let fresh: FreshDatabase
let caseId: string
beforeAll(async () => {
  fresh = await freshSites()
  caseId = (await openedAt(fresh.app, monday9)).caseId
})
afterAll(() => fresh.drop())

const unknown = () => randomUUID()

/** Every endpoint, called with what it needs to get past its input. */
const endpoints: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  'cases.open': (api) =>
    api.cases.open({ procedure: 'service-request', caseId: unknown(), input: input() }),
  'cases.submit': (api) => {
    const command = { type: 'followUp', note: '致电' }
    return api.cases.submit({ caseId, commandId: unknown(), command })
  },
  'cases.get': (api) => api.cases.get({ caseId }),
  'cases.list': (api) => api.cases.list({}),
  'cases.export': (api) => api.cases.export({ language: 'en', format: 'csv' }),
  'cases.whatNow': (api) => api.cases.whatNow({ caseId }),
  'cases.journal': (api) => api.cases.journal({ caseId }),
  'cases.reveal': (api) => api.cases.reveal({ caseId, field: 'reporterPhone' }),
  'attachments.keep': (api) => {
    const form = new FormData()
    form.set('attachmentId', unknown())
    form.set('file', new Blob([whitePixel]), 'photo.png')
    return api.attachments.keep(form)
  },
  'attachments.ofCase': (api) => api.attachments.ofCase({ caseId }),
  'attachments.show': (api) => api.attachments.show({ caseId, attachmentId: unknown() }),
  'today.get': (api) => api.today.get(),
  'today.alarms': (api) => api.today.alarms(),
  'events.since': async (api) => {
    const stream = await api.events.since({ lastEventId: '0-0' })
    const events = stream[Symbol.asyncIterator]()
    const quiet = new Promise((resolve) => setTimeout(resolve, 300))
    await Promise.race([events.next(), quiet])
  },
  'units.search': (api) => api.units.search({ text: '1202' }),
  'units.get': (api) => api.units.get({ unitId: home }),
  'units.timeline': (api) => api.units.timeline({ unitId: home }),
  'book.ofSite': (api) => api.book.ofSite(),
  'staff.me': (api) => api.staff.me(),
  'staff.list': (api) => api.staff.list(),
  'departments.list': (api) => api.departments.list(),
  ...paperCalls,
  'utilities.requests': (api) => api.utilities.requests({ batchId: null }),
  'deskCalls.list': (api) => api.deskCalls.list(),
  'deskCalls.answer': (api) => api.deskCalls.answer({ deskCallId: unknown() }),
  ...archiveCalls,
  ...keyCalls,
  ...registerCalls,
  'keys.search': (api) => api.keys.search({ text: 'A01' }),
  'keys.ofCase': (api) => api.keys.ofCase({ caseId }),
  'kiosks.list': (api) => api.kiosks.list(),
  'kiosks.invite': (api) => api.kiosks.invite({ name: '南门' }),
  'kiosks.revoke': (api) => api.kiosks.revoke({ kioskId: unknown() }),
  'rooms.board': (api) => api.rooms.board({ nights: 14 }),
  'rooms.offers': (api) => api.rooms.offers({ caseId }),
  'rooms.ofStay': (api) => api.rooms.ofStay({ caseId }),
  'rooms.keys': (api) => api.rooms.keys(),
  'rooms.signatories': (api) => api.rooms.signatories(),
  'kiosk.enrol': (api) => api.kiosk.enrol({ code: 'NONE' }),
  'kiosk.me': (api) => api.kiosk.me(),
  'kiosk.findHost': (api) => api.kiosk.findHost({ text: '3-1202' }),
  'kiosk.visit': (api) => api.kiosk.visit({ caseId }),
  'kiosk.onVisit': async (api) => {
    const stream = await api.kiosk.onVisit({ caseId })
    await stream[Symbol.asyncIterator]().next()
  },
  'kiosk.signOut': (api) => api.kiosk.signOut({ badgeNo: 900, phoneTail: '0000' }),
  'kiosk.callDesk': (api) => api.kiosk.callDesk({ screen: 'welcome' }),
  'setup.state': (api) => api.setup.state(),
  'setup.firstAdmin': (api) =>
    api.setup.firstAdmin({ token: 'x', name: '甲', username: 'jia', password: 'long enough' }),
}

const working: readonly string[] = ['lin', 'gu', 'ye', 'zhou', 'zheng', 'fang']
const callers = [...working, 'admin', 'su', 'kiosk', 'nobody'] as const

/** Who may call what. `su` works at the other site: what is not theirs is not there. */
const matrix: Readonly<Record<string, Row>> = {
  // The unit is not of the other site, so there it is refused by its clause.
  'cases.open': { ...forCaseWork, ...notDesk },
  'cases.submit': { ...forOwnSite, ...notDesk },
  'cases.get': forOwnSite,
  'cases.list': forCaseWork,
  'cases.export': forThingExport,
  'cases.whatNow': forOwnSite,
  'cases.journal': forOwnSite,
  'cases.reveal': forOwnSite,
  'today.get': forStaff,
  'today.alarms': forStaff,
  'events.since': forStaff,
  'units.search': forCaseWork,
  'units.get': { ...forStaff, su: 'NOT_FOUND' },
  'units.timeline': forStaff,
  'attachments.keep': forCaseWork,
  'attachments.ofCase': forOwnSite,
  'attachments.show': notThere(forOwnSite),
  'archive.list': forStaff,
  'archive.buildings': forStaff,
  'archive.history': forStaff,
  'archive.showPhone': { ...forStaff, su: 'NOT_FOUND' },
  'archive.keepUnit': forKeepers,
  'archive.keepPerson': { ...forKeepers, su: 'NOT_FOUND' },
  'archive.removePerson': notThere(forKeepers),
  'archive.template': forImporters,
  'archive.export': forImporters,
  'archive.checkImport': forImporters,
  // A list that was not checked before is asked for again.
  'archive.applyImport': notThere(forImporters, 'BAD_REQUEST'),
  'archive.importProgress': notThere(forImporters, 'BAD_REQUEST'),
  'book.ofSite': forStaff,
  'staff.me': forStaff,
  'staff.list': forStaff,
  'departments.list': forStaff,
  'forms.filled': forCaseWork,
  'forms.export': forCaseWork,
  'reports.monthly': forCaseWork,
  'reports.export': forCaseWork,
  'utilities.requests': forCaseWork,
  'deskCalls.list': forStaff,
  'deskCalls.answer': { ...forCaseWork, else: 'NOT_FOUND' },
  'keys.cabinet': forCaseWork,
  'keys.history': forCaseWork,
  'keys.export': { ...forImporters, admin: 'FORBIDDEN' },
  'keys.takeStock': forKeys,
  'keys.stockTakings': forCaseWork,
  'keys.stockTaking': notThere(forCaseWork),
  'keys.exportStock': notThere({ ...forImporters, admin: 'FORBIDDEN' }),
  'keys.add': forKeys,
  'keys.refile': forKeys,
  'keys.entrust': forKeys,
  'keys.giveBack': forKeys,
  'keys.reserve': forKeys,
  'keys.unreserve': forKeys,
  'keys.found': forKeys,
  'keys.retire': forKeys,
  'keys.search': forCaseWork,
  'keys.ofCase': forOwnSite,
  'kiosks.list': forAdmin,
  'kiosks.invite': forAdmin,
  'kiosks.revoke': { ...forAdmin, admin: 'NOT_FOUND' },
  'ledger.trialBalance': forLedger,
  'ledger.account': forLedger,
  'ledger.deposits': forLedger,
  'ledger.receipts': forDeskMoney,
  'ledger.receipt': { ...forDeskMoney, else: 'NOT_FOUND' },
  'ledger.drawers': forDeskMoney,
  'ledger.addDrawer': { ...forLedger, fang: 'FORBIDDEN' },
  'ledger.retireDrawer': notThere({ ...forLedger, fang: 'FORBIDDEN' }),
  'ledger.safe': forDeskMoney,
  'ledger.shift': { ...forCaseWork, else: 'NOT_FOUND' },
  // The case is no hotel stay.
  'rooms.offers': { ...forCaseWork, else: 'NOT_FOUND' },
  'rooms.ofStay': { ...forCaseWork, else: 'NOT_FOUND' },
  'rooms.board': forCaseWork,
  'rooms.keys': forCaseWork,
  'rooms.signatories': forCaseWork,
  ...registerMatrix,
  'kiosk.enrol': { else: 'NOT_FOUND' },
  'kiosk.me': forKiosk,
  'kiosk.findHost': forKiosk,
  'kiosk.visit': { ...forKiosk, kiosk: 'NOT_FOUND' },
  'kiosk.onVisit': { ...forKiosk, kiosk: 'NOT_FOUND' },
  'kiosk.signOut': { ...forKiosk, kiosk: 'NOT_FOUND' },
  'kiosk.callDesk': forKiosk,
  'setup.state': { else: 'ok' },
  'setup.firstAdmin': { else: 'NOT_FOUND' },
}

function apiOf(name: string): Api {
  const desk = deskOf(fresh.app)
  if (name === 'kiosk') return kioskCaller(desk)
  if (name === 'nobody') return nobody(desk)
  if (name in people || name === 'su') return staffCaller(desk, name as 'lin')
  return createCaller({ desk, caller: callerOf({ kind: 'session', token: name }) })
}

async function answerOf(work: Promise<unknown>): Promise<Answer> {
  try {
    await work
    return 'ok'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    // A refusal by a clause came past every door.
    return code === 'PRECONDITION_FAILED' ? 'ok' : (code as Answer)
  }
}

describe('the matrix', () => {
  test('has a row for every endpoint there is', () => {
    const names = Object.keys(appRouter._def.procedures).sort()

    expect(Object.keys(matrix).sort()).toEqual(names)
    expect(Object.keys(endpoints).sort()).toEqual(names)
  })

  test.each(Object.keys(matrix))('%s answers each as the roles table says', async (name) => {
    const row = matrix[name]
    const answers: Record<string, Answer> = {}
    // A fresh client each, so that no limit of another test is met.
    for (const caller of callers) {
      const call = endpoints[name]
      if (call) answers[caller] = await answerOf(call(apiOf(caller)))
    }

    const wanted = Object.fromEntries(callers.map((caller) => [caller, row?.[caller] ?? row?.else]))
    expect(answers).toEqual(wanted)
  })

  test('an expired or invented session is nobody', async () => {
    await expect(apiOf('invented').staff.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })
})
