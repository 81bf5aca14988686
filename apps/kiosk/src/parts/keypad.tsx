import type { ReactNode } from 'react'
import { useWords } from '../words/words-context'
import { Icon } from './icon'
import { useDigitKeys } from './use-digit-keys'

interface Props {
  readonly onDigit: (digit: string) => void
  readonly onRemove: () => void
  readonly onEnter?: () => void
  readonly pattern?: RegExp
  /** What stands left of the zero. */
  readonly corner?: ReactNode
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Our own digits: nobody has to find them on a system keyboard. */
export function Keypad({ onDigit, onRemove, onEnter, pattern, corner }: Props) {
  const { keypad } = useWords()
  useDigitKeys({ onDigit, onRemove, onEnter, pattern })
  return (
    <fieldset className="keypad" aria-label={keypad.label}>
      {digits.map((digit) => (
        <PadKey key={digit} onPress={() => onDigit(digit)}>
          {digit}
        </PadKey>
      ))}
      {corner ?? <span />}
      <PadKey onPress={() => onDigit('0')}>0</PadKey>
      <PadKey isWord onPress={onRemove}>
        <Icon name="erase" />
        {keypad.remove}
      </PadKey>
    </fieldset>
  )
}

interface PadKeyProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly isWord?: boolean
}

export function PadKey({ children, onPress, isWord = false }: PadKeyProps) {
  return (
    <button
      type="button"
      className={`key pad-key tabular ${isWord ? 'pad-word' : ''}`}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
