import { useCallback } from 'react'
import { Keypad, PadKey } from '../parts/keypad'
import { useWords } from '../words/words-context'
import { addDigit, endPart, isAtSection, removeLast } from './unit-text'

interface Props {
  readonly text: string
  readonly onChange: (change: (text: string) => string) => void
}

const digitOrDash = /^[\d-]$/

/** Digits, and the key that ends the building. */
export function UnitPad({ text, onChange }: Props) {
  const { keypad } = useWords()
  const onDigit = useCallback(
    (digit: string) =>
      onChange((typed) => (digit === '-' ? endPart(typed) : addDigit(typed, digit))),
    [onChange],
  )
  const onRemove = useCallback(() => onChange(removeLast), [onChange])
  return (
    <Keypad
      pattern={digitOrDash}
      onDigit={onDigit}
      onRemove={onRemove}
      corner={
        <PadKey isWord onPress={() => onChange(endPart)}>
          {isAtSection(text) ? keypad.section : keypad.building}
        </PadKey>
      }
    />
  )
}
