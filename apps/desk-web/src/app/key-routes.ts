import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readKeysSearch } from '../keys/keys-search'
import { desk } from './roots'

export const keys = createRoute({
  getParentRoute: () => desk,
  path: '/keys',
  validateSearch: readKeysSearch,
  component: lazyRouteComponent(() => import('../keys/keys-page'), 'KeysPage'),
})

export const keyStock = createRoute({
  getParentRoute: () => desk,
  path: '/keys/stock',
  component: lazyRouteComponent(() => import('../keys/stock/stock-page'), 'StockPage'),
})

export const keyStockReport = createRoute({
  getParentRoute: () => desk,
  path: '/keys/stock/$stockTakingId',
  component: lazyRouteComponent(() => import('../keys/stock/stock-report-page'), 'StockReportPage'),
})
