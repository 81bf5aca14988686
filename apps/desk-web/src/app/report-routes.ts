import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readReportSearch } from '../reports/report-search'
import { desk } from './roots'

export const reports = createRoute({
  getParentRoute: () => desk,
  path: '/reports',
  beforeLoad: () => {
    throw redirect({ to: '/reports/$report', params: { report: 'complaints' }, replace: true })
  },
})

export const report = createRoute({
  getParentRoute: () => desk,
  path: '/reports/$report',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../reports/reports-page'), 'ReportsPage'),
})
