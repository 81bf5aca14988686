import type { ReactNode } from 'react'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

interface Props {
  readonly id: string
  readonly label: string
  readonly isRequired: boolean
  readonly error: string | null
  /** What to look at once more, though it is taken as it stands. */
  readonly doubt?: string | null
  readonly children: ReactNode
  /** True where the field is a group of choices, which its label names as a legend. */
  readonly isGroup?: boolean
  /** Two short ones stand side by side where there is room. */
  readonly isShort?: boolean
}

/** Label above, control, and under it the remedy if something is not right. */
export function FieldFrame(props: Props) {
  const { id, label, isRequired, error, children, isGroup = false, isShort = false } = props
  const doubt = error ? null : (props.doubt ?? null)
  const { form } = useWords().desk
  const title = (
    <>
      {label}
      {!isRequired && <span className="optional">{form.optional}</span>}
    </>
  )
  const remedy = error && (
    <p className="remedy" id={`${id}-error`}>
      <Icon name="triangle" size={14} />
      {error}
    </p>
  )
  const kinds = ['field', isShort ? 'short' : '', error ? 'wrong' : ''].filter(Boolean).join(' ')
  if (isGroup) {
    return (
      <fieldset
        className={kinds}
        id={id}
        tabIndex={-1}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <legend>{title}</legend>
        {children}
        {remedy}
      </fieldset>
    )
  }
  return (
    <div className={kinds}>
      <label htmlFor={id}>{title}</label>
      {children}
      {remedy}
      {doubt && (
        <p className="doubt" role="status">
          {doubt}
        </p>
      )}
    </div>
  )
}
