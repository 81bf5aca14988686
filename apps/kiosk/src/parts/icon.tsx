import { type IconName, iconPaths } from './icon-paths'

interface Props {
  readonly name: IconName
  readonly stroke?: number
  readonly className?: string
}

/** An outline icon; it always stands beside its word. */
export function Icon({ name, stroke = 2, className = '' }: Props) {
  return (
    <svg
      className={`icon ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
