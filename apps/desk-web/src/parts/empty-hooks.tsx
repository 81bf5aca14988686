import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly hint: string
  readonly children?: ReactNode
}

/** Nothing is here: empty hooks, what that means, and at most one thing to do. */
export function EmptyHooks({ title, hint, children }: Props) {
  return (
    <div className="empty">
      <svg width="88" height="64" viewBox="0 0 88 64" aria-hidden="true" fill="none">
        <g stroke="var(--edge)" strokeWidth="2" strokeLinecap="round">
          <path d="M6 10h76" />
          <path d="M20 10v6a5 5 0 1 1-5 5M44 10v6a5 5 0 1 1-5 5M68 10v6a5 5 0 1 1-5 5" />
        </g>
        <path d="M10 56h68" stroke="var(--line)" strokeWidth="2" />
      </svg>
      <p>
        <b>{title}</b>
        <br />
        <span className="small muted">{hint}</span>
      </p>
      {children}
    </div>
  )
}
