export type Answer = 'ok' | 'BAD_REQUEST' | 'FORBIDDEN' | 'UNAUTHORIZED' | 'NOT_FOUND'

/** What each caller hears of an endpoint; `else` stands for all who are not named. */
export type Row = Partial<Record<string, Answer>> & { readonly else: Answer }

export const forStaff: Row = { else: 'ok', kiosk: 'FORBIDDEN', nobody: 'UNAUTHORIZED' }
export const forCaseWork: Row = { ...forStaff, admin: 'FORBIDDEN' }
export const forOwnSite: Row = { ...forCaseWork, su: 'NOT_FOUND' }
export const forAdmin: Row = { else: 'FORBIDDEN', admin: 'ok', nobody: 'UNAUTHORIZED' }
export const forDeskMoney: Row = { ...forCaseWork, zheng: 'FORBIDDEN' }
export const forLedger: Row = { ...forDeskMoney, lin: 'FORBIDDEN', su: 'FORBIDDEN' }
export const forKiosk: Row = { else: 'FORBIDDEN', kiosk: 'ok', nobody: 'UNAUTHORIZED' }
export const notDesk = { zheng: 'FORBIDDEN', fang: 'FORBIDDEN', kiosk: 'FORBIDDEN' } as const

export const forKeepers: Row = { ...forStaff, zheng: 'FORBIDDEN', fang: 'FORBIDDEN' }
export const forImporters: Row = { ...forKeepers, lin: 'FORBIDDEN', su: 'FORBIDDEN' }
export const forThingExport: Row = { ...forImporters, admin: 'FORBIDDEN' }
export const forKeys: Row = { ...forKeepers, admin: 'FORBIDDEN' }
export const forWatch: Row = { ...forKeepers, admin: 'FORBIDDEN' }
export const notThere = (row: Row, instead: Answer = 'NOT_FOUND'): Row => ({
  ...row,
  else: instead,
})
