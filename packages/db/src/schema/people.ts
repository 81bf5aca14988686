import { occupantKinds, unitKinds } from '@frontdesk/rules'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { searchedThings } from '../registers/search-rows'
import { instant, siteId } from './column'

export const site = pgTable('site', {
  siteId: uuid('site_id').primaryKey(),
  companyName: text('company_name').notNull(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull().default('Asia/Shanghai'),
  language: text('language').notNull().default('zh-CN'),
  isDemo: boolean('is_demo').notNull().default(false),
  calendarVersion: integer('calendar_version').notNull().default(1),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const person = pgTable('person', {
  personId: uuid('person_id').primaryKey(),
  name: text('name').notNull(),
  phone: text('phone'),
  authUserId: text('auth_user_id').unique(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

export const staff = pgTable(
  'staff',
  {
    siteId: siteId(),
    personId: uuid('person_id').notNull(),
    roles: text('roles').array().notNull(),
    department: text('department'),
    startedAt: instant('started_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.personId] })],
)

export const unit = pgTable(
  'unit',
  {
    siteId: siteId(),
    unitId: uuid('unit_id').notNull(),
    label: text('label').notNull(),
    building: text('building').notNull(),
    floor: integer('floor'),
    kind: text('kind', { enum: unitKinds }).notNull().default('home'),
    createdAt: instant('created_at').notNull().defaultNow(),
    areaSquareMetres: numeric('area_square_metres', { mode: 'number' }),
    version: integer('version').notNull().default(1),
    labelOrder: text('label_order')
      .notNull()
      .generatedAlwaysAs(sql`natural_order(building) || ' ' || natural_order(label)`),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.unitId] })],
)

export const occupancy = pgTable(
  'occupancy',
  {
    siteId: siteId(),
    occupancyId: uuid('occupancy_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind', { enum: occupantKinds }).notNull(),
    fromOn: date('from_on'),
    untilOn: date('until_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.occupancyId] })],
)

export const searchToken = pgTable(
  'search_token',
  {
    siteId: siteId(),
    token: text('token').notNull(),
    kind: text('kind', { enum: ['unit', 'person', ...searchedThings] }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    unitId: uuid('unit_id'),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.token, table.kind, table.subjectId] })],
)
