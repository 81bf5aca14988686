import {
  forCaseWork,
  forImporters,
  forKeepers,
  forStaff,
  forThingExport,
  forWatch,
  notThere,
  type Row,
} from './who-may-call'

/** Who may call what of the registers. */
export const registerMatrix: Readonly<Record<string, Row>> = {
  'registers.parcels': forCaseWork,
  'registers.custody': forCaseWork,
  'registers.passes': forCaseWork,
  'registers.parkingSpaces': forCaseWork,
  'registers.keepParkingSpace': forThingExport,
  'registers.endParkingSpace': notThere(forThingExport),
  'registers.spaceHolds': forCaseWork,
  'registers.articles': forStaff,
  // Whoever keeps an article is of the site.
  'registers.keepArticle': { ...forKeepers, su: 'BAD_REQUEST' },
  'registers.endArticle': notThere(forKeepers),
  'registers.instructions': forStaff,
  // The unit is not of the other site.
  'registers.keepInstruction': { ...forKeepers, su: 'BAD_REQUEST' },
  'registers.endInstruction': notThere(forKeepers),
  'registers.departments': forStaff,
  'registers.keepDepartment': notThere({
    ...forKeepers,
    lin: 'FORBIDDEN',
    gu: 'FORBIDDEN',
    su: 'FORBIDDEN',
  }),
  'registers.posts': forStaff,
  'registers.keepPost': notThere({
    ...forKeepers,
    lin: 'FORBIDDEN',
    gu: 'FORBIDDEN',
    su: 'FORBIDDEN',
  }),
  'registers.watched': forWatch,
  'registers.keepWatched': { ...forWatch, lin: 'FORBIDDEN', su: 'FORBIDDEN' },
  'registers.endWatched': notThere({ ...forWatch, lin: 'FORBIDDEN', su: 'FORBIDDEN' }),
  'registers.calendar': forStaff,
  'registers.setDays': forImporters,
  'registers.enterDays': forImporters,
  'registers.clearDays': forImporters,
  'registers.takeHolidays': forImporters,
  'registers.history': forCaseWork,
  'registers.export': forThingExport,
}
