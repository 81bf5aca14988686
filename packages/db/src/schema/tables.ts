import { archiveImport, registerEntry, registerEvent } from './archive'
import { attachment } from './attachments'
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
import { batchListing, custodyDevice } from './custody'
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
import { doorKey, keyHolding } from './door-keys'
import { eventCursor, journal, journalAnchor, outbox } from './journal'
import { keyStockLine, keyStockTaking } from './key-stock'
import { knowledgeArticle } from './knowledge'
import { drawer, drawerHold, ledgerPosting, receipt, receiptEnd } from './money'
import { parcel } from './parcels'
import { parkingHold, parkingSpace } from './parking'
import { pass, rentalUnit } from './passes'
import { occupancy, person, searchToken, site, staff, unit } from './people'
import { guestHistory, rateContract, room, roomNight, signatory } from './rooms'
import { standingInstruction } from './standing-instructions'

/** Every table, as drizzle knows it. The migrations are what makes them. */
export const tables = {
  absence,
  archiveImport,
  attachment,
  authAccount,
  authSession,
  authUser,
  authVerification,
  badge,
  batchListing,
  custodyDevice,
  dispatchNumber,
  calendarDay,
  caseFile,
  caseLink,
  commandAnswer,
  department,
  deskCall,
  doorKey,
  drawer,
  drawerHold,
  erasure,
  eventCursor,
  journal,
  journalAnchor,
  keyHolding,
  keyStockLine,
  keyStockTaking,
  kiosk,
  kioskCode,
  knowledgeArticle,
  ledgerPosting,
  masterKey,
  occupancy,
  outbox,
  parcel,
  parkingHold,
  parkingSpace,
  pass,
  person,
  policyValue,
  post,
  receipt,
  receiptEnd,
  rentalUnit,
  registerEntry,
  registerEvent,
  searchToken,
  site,
  staff,
  standingInstruction,
  subjectKey,
  unit,
  watchList,
  guestHistory,
  rateContract,
  room,
  roomNight,
  signatory,
}
