import type { ReactNode, Ref } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

interface Props {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly tone?: 'surface' | 'plate' | 'lamp' | 'quiet' | 'on'
  readonly icon?: IconName
  readonly iconStroke?: number
  readonly className?: string
  readonly label?: string
  readonly isBusy?: boolean
  readonly isPressed?: boolean
  readonly lang?: string
  readonly ref?: Ref<HTMLButtonElement>
}

const tones = {
  surface: '',
  plate: 'key-plate',
  lamp: 'key-lamp',
  quiet: 'key-quiet',
  on: 'key-on',
}

/** A key: it has a lower edge, so it can be pressed. */
export function Key({ children, onPress, tone = 'surface', isBusy = false, ...rest }: Props) {
  const { icon, iconStroke = 2.2, className = '', label, isPressed, lang, ref } = rest
  return (
    <button
      ref={ref}
      type="button"
      className={`key ${tones[tone]} ${className}`}
      onClick={() => {
        if (!isBusy) onPress()
      }}
      aria-label={label}
      aria-busy={isBusy || undefined}
      aria-pressed={isPressed}
      lang={lang}
    >
      {icon && <Icon name={icon} stroke={iconStroke} />}
      {children}
    </button>
  )
}
