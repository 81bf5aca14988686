import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icon-paths'
import { Key } from '../parts/key'

interface Props {
  readonly icon: IconName
  readonly tone: 'plate' | 'surface'
  readonly title: string
  readonly note: string
  readonly onPress: () => void
}

/** One of the large choices. */
export function Choice({ icon, tone, title, note, onPress }: Props) {
  return (
    <Key tone={tone} className="choice" onPress={onPress}>
      <Icon name={icon} stroke={1.6} />
      <span className="grid whitespace-normal text-left">
        {title}
        <small className="text-body font-normal">{note}</small>
      </span>
      <Icon name="arrow" stroke={2} className="choice-arrow" />
    </Key>
  )
}
