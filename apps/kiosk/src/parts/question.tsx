import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  readonly children: ReactNode
  readonly className?: string
}

/** The one question of a screen. It takes the focus, so that a screen reader says it first. */
export function Question({ children, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
