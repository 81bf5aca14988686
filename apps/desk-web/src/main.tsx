import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers'
import { createDeskRouter } from './app/router'
import './styles/all'

const router = createDeskRouter()

function toSignIn() {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in' || pathname === '/setup') return
  router.navigate({ to: '/sign-in', search: { next: href }, replace: true })
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers onUnauthorized={toSignIn}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
