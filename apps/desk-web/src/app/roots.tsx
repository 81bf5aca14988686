import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { NotFound } from './not-found'
import { SignedIn } from './session'
import { Shell } from './shell'

/** What every page stands in, and what those of somebody signed in stand in. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

export const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: () => (
    <SignedIn>
      <Shell />
    </SignedIn>
  ),
})
