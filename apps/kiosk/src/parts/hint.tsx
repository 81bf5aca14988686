import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

interface Props {
  readonly children: ReactNode
  readonly icon?: IconName
  readonly isWrong?: boolean
}

/** A quiet line under a field: what to do. */
export function Hint({ children, icon, isWrong = false }: Props) {
  return (
    <p
      className={`flex items-center gap-3 text-note ${isWrong ? 'font-semibold text-late' : 'text-ink2'}`}
      role={isWrong ? 'alert' : undefined}
    >
      {icon && <Icon name={icon} className="size-9" />}
      <span>{children}</span>
    </p>
  )
}
