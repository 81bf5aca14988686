import { useEffect } from 'react'

interface Keys {
  readonly onDigit: (digit: string) => void
  readonly onRemove: () => void
  readonly onEnter?: () => void
  readonly pattern?: RegExp
}

const isElsewhere = (target: EventTarget | null) => target instanceof HTMLInputElement

/** Lets a real keyboard type into the keypad. */
export function useDigitKeys({ onDigit, onRemove, onEnter, pattern = /^\d$/ }: Keys) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isElsewhere(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (pattern.test(event.key)) onDigit(event.key)
      else if (event.key === 'Backspace') onRemove()
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onEnter?.()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onDigit, onRemove, onEnter, pattern])
}
