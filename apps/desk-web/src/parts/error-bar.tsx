import type { ReactNode } from 'react'
import { Icon } from './icon'
import { useIntoView } from './use-into-view'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly action?: { readonly label: string; readonly onClick: () => void }
}

/** The red bar: what failed, that the input is kept, what to do. */
export function ErrorBar({ title, children, action }: Props) {
  const bar = useIntoView<HTMLDivElement>()
  return (
    <div ref={bar} className="bar error-bar" role="alert">
      <Icon name="triangle" size={20} />
      <div>
        <p>
          <b>{title}</b>
        </p>
        <div className="small">{children}</div>
        {action && (
          <p className="bar-buttons">
            <button className="btn filled sm" type="button" onClick={action.onClick}>
              <Icon name="retry" size={16} />
              {action.label}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
