import { archiveRouter } from './archive/router'
import { attachmentsRouter } from './attachments/router'
import { bookRouter } from './book/router'
import { casesRouter } from './cases/router'
import { departmentsRouter } from './departments/router'
import { deskCallsRouter } from './desk-calls/router'
import { eventsRouter } from './events/router'
import { formsRouter } from './forms/router'
import { keysRouter } from './keys/router'
import { kioskRouter } from './kiosk/router'
import { kiosksRouter } from './kiosks/router'
import { ledgerRouter } from './ledger/router'
import { registersRouter } from './registers/router'
import { reportsRouter } from './reports/router'
import { roomsRouter } from './rooms/router'
import { setupRouter } from './setup/router'
import { staffRouter } from './staff/router'
import { todayRouter } from './today/router'
import { createCallerFactory, router } from './trpc'
import { unitsRouter } from './units/router'
import { utilitiesRouter } from './utilities/router'

export const appRouter = router({
  cases: casesRouter,
  today: todayRouter,
  events: eventsRouter,
  units: unitsRouter,
  rooms: roomsRouter,
  registers: registersRouter,
  archive: archiveRouter,
  attachments: attachmentsRouter,
  book: bookRouter,
  staff: staffRouter,
  departments: departmentsRouter,
  deskCalls: deskCallsRouter,
  keys: keysRouter,
  kiosks: kiosksRouter,
  ledger: ledgerRouter,
  kiosk: kioskRouter,
  setup: setupRouter,
  forms: formsRouter,
  reports: reportsRouter,
  utilities: utilitiesRouter,
})

export type AppRouter = typeof appRouter
export const createCaller = createCallerFactory(appRouter)
export type * from './answers'
export type * from './archive/answers'
export type * from './attachments/answers'
export type * from './book/answers'
export type * from './keys/answers'
export type * from './ledger/answers'
export type * from './registers/answers'
export type { KeptRegister } from './registers/history'
export type { RegisterName } from './registers/register-names'
export type * from './reports/answers'
export type { SavedFile } from './spreadsheet/saved-file'
export type * from './units/answers'
