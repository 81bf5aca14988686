import type { ReactNode } from 'react'
import { CallKey } from '../parts/foot'
import { Frame } from '../parts/frame'
import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { Question } from '../parts/question'
import { HomeKey } from './home-key'

interface Props {
  readonly name: string
  readonly icon: IconName
  readonly title: ReactNode
  readonly lead: string
  readonly home: string
  readonly seconds: number
}

/** A screen that says one thing and goes away by itself. */
export function Ending({ name, icon, title, lead, home, seconds }: Props) {
  const foot = (
    <>
      <HomeKey words={home} seconds={seconds} />
      <CallKey />
    </>
  )
  return (
    <Frame name={name} foot={foot}>
      <div className="ending">
        <div className={`sign ending-sign ending-${icon}`} aria-hidden="true">
          <Icon name={icon} stroke={1.6} />
        </div>
        <div className="ending-words">
          <Question>{title}</Question>
          <p className="lead">{lead}</p>
        </div>
      </div>
    </Frame>
  )
}
