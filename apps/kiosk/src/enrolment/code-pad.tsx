import { Icon } from '../parts/icon'
import { PadKey } from '../parts/keypad'
import { useDigitKeys } from '../parts/use-digit-keys'
import { useWords } from '../words/words-context'

interface Props {
  readonly onLetter: (letter: string) => void
  readonly onRemove: () => void
  readonly onEnter: () => void
}

const letters = '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-'
const oneLetter = /^[0-9a-z-]$/i

/** Digits and letters for the administrator's code. */
export function CodePad({ onLetter, onRemove, onEnter }: Props) {
  const { keypad } = useWords()
  useDigitKeys({ onDigit: onLetter, onRemove, onEnter, pattern: oneLetter })
  return (
    <fieldset className="code-pad" aria-label={keypad.letters}>
      {[...letters].map((letter) => (
        <PadKey key={letter} onPress={() => onLetter(letter)}>
          {letter}
        </PadKey>
      ))}
      <PadKey isWord onPress={onRemove}>
        <Icon name="erase" />
        <span className="sr-only">{keypad.remove}</span>
      </PadKey>
    </fieldset>
  )
}
