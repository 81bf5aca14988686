interface Props {
  readonly label: string
  readonly text: string
  readonly placeholder: string
  readonly isWrong?: boolean
}

/** What was typed on our keypad, large, as in a field. */
export function Entered({ label, text, placeholder, isWrong = false }: Props) {
  return (
    <div className={`entered tabular ${isWrong ? 'entered-wrong' : ''}`} role="status">
      <span className="sr-only">{`${label} ${text}`}</span>
      <span aria-hidden="true" className={text ? '' : 'entered-empty'}>
        {text || placeholder}
      </span>
    </div>
  )
}
