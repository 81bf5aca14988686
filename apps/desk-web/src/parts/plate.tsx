interface Props {
  readonly label: string
  /** False for another place or office: only units get the enamel. */
  readonly isUnit?: boolean
  readonly isBig?: boolean
}

/** The enamel door plate, the one thing in the house that may be loud. */
export function Plate({ label, isUnit = true, isBig = false }: Props) {
  const kinds = [isUnit ? '' : 'other', isBig ? 'big' : ''].filter(Boolean).join(' ')
  return <span className={`plate num ${kinds}`.trim()}>{label}</span>
}
