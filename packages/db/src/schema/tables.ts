import { authAccount, authSession, authUser, authVerification } from './auth'
import {
  badge,
  caseFile,
  caseLink,
  commandAnswer,
  dispatchNumber,
  erasure,
  masterKey,
  subjectKey,
} from './cases'
import {
  absence,
  calendarDay,
  department,
  deskCall,
  kiosk,
  kioskCode,
  policyValue,
  post,
  watchList,
} from './desk'
import { eventCursor, journal, journalAnchor, outbox } from './journal'
import { occupancy, person, searchToken, site, staff, unit } from './people'

/** Every table, as drizzle knows it. The migrations are what makes them. */
export const tables = {
  absence,
  authAccount,
  authSession,
  authUser,
  authVerification,
  badge,
  dispatchNumber,
  calendarDay,
  caseFile,
  caseLink,
  commandAnswer,
  department,
  deskCall,
  erasure,
  eventCursor,
  journal,
  journalAnchor,
  kiosk,
  kioskCode,
  masterKey,
  occupancy,
  outbox,
  person,
  policyValue,
  post,
  searchToken,
  site,
  staff,
  subjectKey,
  unit,
  watchList,
}
