import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readArchiveSearch } from '../archive/archive-search'
import { readCasesSearch } from '../cases/cases-search'
import { readFormSearch } from '../forms/form-search'
import { readAccountSearch, readMoneySearch } from '../money/money-search'
import { keyStock, keyStockReport, keys } from './key-routes'
import { NotFound } from './not-found'
import { PageFailure } from './page-failure'
import { report, reports } from './report-routes'
import { desk, root } from './roots'

const text = (value: unknown) => (value === undefined ? undefined : String(value))

const today = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('../today/today-page'), 'TodayPage'),
})

const newChoice = createRoute({
  getParentRoute: () => desk,
  path: '/new',
  component: lazyRouteComponent(() => import('../new-case/new-choice-page'), 'NewChoicePage'),
})

const newCase = createRoute({
  getParentRoute: () => desk,
  path: '/new/$procedure',
  validateSearch: (raw: Record<string, unknown>): { unit?: string; key?: string } => ({
    unit: text(raw.unit),
    key: text(raw.key),
  }),
  component: lazyRouteComponent(() => import('../new-case/new-case-page'), 'NewCasePage'),
})

const cases = createRoute({
  getParentRoute: () => desk,
  path: '/cases',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(() => import('../cases/cases-page'), 'CasesPage'),
})

const oneCase = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../case/case-page'), 'CasePage'),
})

const registers = createRoute({
  getParentRoute: () => desk,
  path: '/registers',
  component: lazyRouteComponent(() => import('../registers/registers-page'), 'RegistersPage'),
})

const parcels = createRoute({
  getParentRoute: () => desk,
  path: '/registers/parcels',
  component: lazyRouteComponent(() => import('../registers/things/parcels-page'), 'ParcelsPage'),
})

const passes = createRoute({
  getParentRoute: () => desk,
  path: '/registers/passes',
  component: lazyRouteComponent(() => import('../registers/passes/passes-page'), 'PassesPage'),
})

const parking = createRoute({
  getParentRoute: () => desk,
  path: '/registers/parking',
  component: lazyRouteComponent(() => import('../registers/parking/parking-page'), 'ParkingPage'),
})

const custody = createRoute({
  getParentRoute: () => desk,
  path: '/registers/custody',
  component: lazyRouteComponent(() => import('../registers/things/custody-page'), 'CustodyPage'),
})

const articles = createRoute({
  getParentRoute: () => desk,
  path: '/registers/articles',
  component: lazyRouteComponent(
    () => import('../registers/articles/articles-page'),
    'ArticlesPage',
  ),
})

const instructions = createRoute({
  getParentRoute: () => desk,
  path: '/registers/instructions',
  component: lazyRouteComponent(
    () => import('../registers/instructions/instructions-page'),
    'InstructionsPage',
  ),
})

const departments = createRoute({
  getParentRoute: () => desk,
  path: '/registers/departments',
  component: lazyRouteComponent(
    () => import('../registers/departments/departments-page'),
    'DepartmentsPage',
  ),
})

const posts = createRoute({
  getParentRoute: () => desk,
  path: '/registers/posts',
  component: lazyRouteComponent(() => import('../registers/posts/posts-page'), 'PostsPage'),
})

const watched = createRoute({
  getParentRoute: () => desk,
  path: '/registers/watched',
  component: lazyRouteComponent(() => import('../registers/watched/watched-page'), 'WatchedPage'),
})

const calendar = createRoute({
  getParentRoute: () => desk,
  path: '/registers/calendar',
  component: lazyRouteComponent(
    () => import('../registers/calendar/calendar-page'),
    'CalendarPage',
  ),
})

const book = createRoute({
  getParentRoute: () => desk,
  path: '/book',
  component: lazyRouteComponent(() => import('../book/book-page'), 'BookPage'),
})

const bookOf = createRoute({
  getParentRoute: () => desk,
  path: '/book/$procedure',
  component: lazyRouteComponent(() => import('../book/book-page'), 'BookPage'),
})

const archive = createRoute({
  getParentRoute: () => desk,
  path: '/archive',
  validateSearch: readArchiveSearch,
  component: lazyRouteComponent(() => import('../archive/archive-page'), 'ArchivePage'),
})

const archiveImport = createRoute({
  getParentRoute: () => desk,
  path: '/archive/import',
  component: lazyRouteComponent(() => import('../archive/import/import-page'), 'ImportPage'),
})

const oneUnit = createRoute({
  getParentRoute: () => desk,
  path: '/units/$unitId',
  component: lazyRouteComponent(() => import('../unit/unit-page'), 'UnitPage'),
})

const rooms = createRoute({
  getParentRoute: () => desk,
  path: '/rooms',
  validateSearch: (raw: Record<string, unknown>): { from?: string } => ({ from: text(raw.from) }),
  component: lazyRouteComponent(() => import('../rooms/board-page'), 'BoardPage'),
})

const kiosks = createRoute({
  getParentRoute: () => desk,
  path: '/kiosks',
  component: lazyRouteComponent(() => import('../kiosks/kiosks-page'), 'KiosksPage'),
})

const forms = createRoute({
  getParentRoute: () => desk,
  path: '/forms',
  component: lazyRouteComponent(() => import('../forms/forms-page'), 'FormsPage'),
})

const oneForm = createRoute({
  getParentRoute: () => desk,
  path: '/forms/$form',
  validateSearch: readFormSearch,
  component: lazyRouteComponent(() => import('../forms/form-page'), 'FormPage'),
})

const money = createRoute({
  getParentRoute: () => desk,
  path: '/money',
  validateSearch: readMoneySearch,
  component: lazyRouteComponent(() => import('../money/money-page'), 'MoneyPage'),
})

const account = createRoute({
  getParentRoute: () => desk,
  path: '/money/account',
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('../money/account-page'), 'AccountPage'),
})

const receipt = createRoute({
  getParentRoute: () => desk,
  path: '/money/receipts/$receiptNo',
  component: lazyRouteComponent(() => import('../money/receipt-page'), 'ReceiptPage'),
})

const handover = createRoute({
  getParentRoute: () => desk,
  path: '/money/shifts/$caseId',
  component: lazyRouteComponent(() => import('../handover/handover-page'), 'HandoverPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { next?: string } => ({ next: text(raw.next) }),
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (raw: Record<string, unknown>): { token?: string } => ({
    token: text(raw.token),
  }),
  component: lazyRouteComponent(() => import('../sign-in/setup-page'), 'SetupPage'),
})

const tree = root.addChildren([
  desk.addChildren([
    today,
    newChoice,
    newCase,
    cases,
    oneCase,
    book,
    bookOf,
    registers,
    parcels,
    passes,
    parking,
    custody,
    articles,
    instructions,
    departments,
    posts,
    watched,
    calendar,
    archive,
    archiveImport,
    oneUnit,
    forms,
    oneForm,
    reports,
    report,
    rooms,
    keys,
    keyStock,
    keyStockReport,
    kiosks,
    money,
    account,
    receipt,
    handover,
  ]),
  signIn,
  setup,
])

export const createDeskRouter = () =>
  createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageFailure,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
