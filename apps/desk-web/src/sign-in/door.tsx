import type { ReactNode } from 'react'
import { LanguageMenu, ThemeSwitch } from '../app/appearance'
import { useWords } from '../words/words-provider'

/** The page before one is in: the enamel sign at the left, the form at the right. */
export function Door({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const { app, signIn } = useWords().desk
  return (
    <div className="door">
      <div className="door-sign" aria-hidden="true">
        <span className="sign">前台</span>
        <p>{signIn.tagline}</p>
      </div>
      <main className="door-form">
        <div className="door-tools">
          <LanguageMenu />
          <ThemeSwitch />
        </div>
        <div className="door-body">
          <p className="door-name">{app.name}</p>
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  )
}
