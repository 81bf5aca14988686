import {
  type Database,
  searchRowsOfPerson,
  searchRowsOfUnit,
  tables,
  withSite,
} from '@frontdesk/db'
import { hashOf } from '../hash-of'

export const monday9 = '2026-11-23T01:00:00.000Z'

/** An id that a test can name: the same number, the same id. */
export const testId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const gardenId = testId(1)
export const harbourId = testId(2)
export const home = testId(21)
export const otherHome = testId(22)
export const ownerId = testId(31)
export const kioskId = testId(41)
export const kioskToken = 'kiosk-token'
export const otherKioskToken = 'other-kiosk-token'

const member = (number: number, name: string, role: string) => ({
  personId: testId(number),
  name,
  roles: [role],
  department: null as string | null,
})

const ofDepartment = (number: number, name: string, department: string) => ({
  ...member(number, name, 'department'),
  department,
})

/** Everybody of the garden; a session's token is the key. */
export const people = {
  lin: member(11, '林知夏', 'receptionist'),
  shen: member(12, '沈佳禾', 'receptionist'),
  gu: member(13, '顾明远', 'supervisor'),
  ye: member(14, '叶承安', 'manager'),
  zhou: member(15, '周慕云', 'director'),
  zheng: ofDepartment(16, '郑海川', 'engineering'),
  qin: ofDepartment(17, '秦守拙', 'security'),
  fang: member(18, '方会计', 'cashier'),
  admin: member(19, '管理员', 'admin'),
  fu: member(23, '付晓', 'steward'),
  bai: ofDepartment(24, '白若溪', 'cleaning'),
} as const

/** A receptionist of the other site. */
export const su = member(20, '苏望海', 'receptionist')

/** Two sites with staff who are signed in, units, an owner and a kiosk. */
export async function twoSites(database: Pick<Database, 'db'>): Promise<void> {
  await database.db.insert(tables.site).values([
    { siteId: gardenId, companyName: '闻溪物业', name: '汀兰苑', createdAt: new Date(0) },
    { siteId: harbourId, companyName: '闻溪物业', name: '望海台', createdAt: new Date(1) },
  ])
  for (const [token, person] of Object.entries({ ...people, su })) {
    await signedIn(database, token, person)
  }
  await withSite(database, gardenId, async (tx) => {
    const siteId = gardenId
    const members = Object.values(people)
    await tx.insert(tables.staff).values(members.map(({ name, ...each }) => ({ siteId, ...each })))
    await tx.insert(tables.unit).values([
      { siteId, unitId: home, label: '3-1202', building: '3' },
      { siteId, unitId: otherHome, label: '5-0301', building: '5' },
    ])
    await tx.insert(tables.person).values({ personId: ownerId, name: '陈述', phone: '13800136021' })
    await tx.insert(tables.occupancy).values({
      siteId,
      occupancyId: testId(51),
      unitId: home,
      personId: ownerId,
      kind: 'owner',
    })
    const owner = { personId: ownerId, name: '陈述', phone: '13800136021' }
    await tx
      .insert(tables.searchToken)
      .values([
        ...searchRowsOfUnit(siteId, { unitId: home, label: '3-1202' }),
        ...searchRowsOfUnit(siteId, { unitId: otherHome, label: '5-0301' }),
        ...searchRowsOfPerson(siteId, owner),
      ])
    await tx.insert(tables.post).values([
      { siteId, role: 'supervisor', personId: people.gu.personId },
      { siteId, role: 'manager', personId: people.ye.personId, deputyId: people.zhou.personId },
      { siteId, role: 'director', personId: people.zhou.personId },
    ])
    await tx
      .insert(tables.department)
      .values({ siteId, kind: 'engineering', headId: people.zheng.personId })
    await tx.insert(tables.kiosk).values([
      { siteId, kioskId, name: '一号机', tokenHash: hashOf(kioskToken) },
      { siteId, kioskId: testId(42), name: '二号机', tokenHash: hashOf(otherKioskToken) },
    ])
  })
  await withSite(database, harbourId, async (tx) => {
    const siteId = harbourId
    await tx
      .insert(tables.staff)
      .values({ siteId, personId: su.personId, roles: [...su.roles], department: null })
    await tx
      .insert(tables.unit)
      .values({ siteId, unitId: testId(61), label: '1-0101', building: '1' })
  })
}

async function signedIn({ db }: Pick<Database, 'db'>, token: string, person: typeof su) {
  const { personId, name } = person
  await db.insert(tables.authUser).values({ id: token, name, email: `${token}@desk.invalid` })
  await db.insert(tables.person).values({ personId, name, authUserId: token })
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db.insert(tables.authSession).values({ id: token, token, userId: token, expiresAt })
}
