import type { ReactNode } from 'react'
import { useFlow } from '../flow/flow-context'
import { Clock } from './clock'
import { LineNotice } from './line-notice'
import { Steps } from './steps'

interface Props {
  readonly children: ReactNode
  readonly foot: ReactNode
  readonly name: string
}

/** The three bands of every screen but the first. */
export function Frame({ children, foot, name }: Props) {
  const { place } = useFlow().view
  return (
    <div className={`frame frame-${name}`}>
      <header className="frame-head">
        {place && (
          <>
            <span className="frame-mark" aria-hidden="true">
              {place.siteName}
            </span>
            <span className="sr-only">{place.siteName}</span>
            <span className="truncate font-semibold">{place.companyName}</span>
          </>
        )}
        <Steps />
        <Clock className="frame-clock" />
      </header>
      <main className="frame-main">{children}</main>
      <LineNotice />
      <footer className="frame-foot">{foot}</footer>
    </div>
  )
}
