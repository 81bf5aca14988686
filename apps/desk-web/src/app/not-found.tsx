import { Link } from '@tanstack/react-router'
import { EmptyHooks } from '../parts/empty-hooks'
import { useWords } from '../words/words-provider'

export function NotFound() {
  const { app } = useWords().desk
  return (
    <main className="main">
      <h1 className="sr">{app.notFound}</h1>
      <div className="card">
        <EmptyHooks title={app.notFound} hint={app.notFoundHint}>
          <Link className="btn sm" to="/">
            {app.toToday}
          </Link>
        </EmptyHooks>
      </div>
    </main>
  )
}
