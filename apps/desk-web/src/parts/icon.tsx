import { type IconName, iconPaths } from './icon-paths'

interface Props {
  readonly name: IconName
  readonly size?: number
  /** Small icons need a heavier stroke to weigh the same. */
  readonly stroke?: number
}

/** One icon of the house: outline only, in the colour of its words, silent to screen readers. */
export function Icon({ name, size = 18, stroke = size < 16 ? 2 : 1.75 }: Props) {
  return (
    <svg
      className="ic"
      width={size}
      height={size}
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
