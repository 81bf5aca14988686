import { Icon } from './icon'
import type { IconName } from './icon-paths'

export type TagKind = 'waiting' | 'mine' | 'soon' | 'late' | 'done' | 'off'

const icons: Readonly<Record<TagKind, IconName>> = {
  waiting: 'hourglass',
  mine: 'ring',
  soon: 'half',
  late: 'triangle',
  done: 'tickRing',
  off: 'barred',
}

/** A state in shape, word and colour, all three. */
export function StateTag({ kind, label }: { readonly kind: TagKind; readonly label: string }) {
  return (
    <span className={`state-tag ${kind}`}>
      <Icon name={icons[kind]} size={14} />
      {label}
    </span>
  )
}
