import { Link, useLocation } from '@tanstack/react-router'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { registers } from './register-list'

const within: readonly string[] = [...registers.map(({ to }) => to), '/units/']

/** The way to all registers; it is lit in each of them too. */
export function RegistersLink() {
  const { nav } = useWords().desk
  const path = useLocation({ select: ({ pathname }) => pathname })
  const isWithin = within.some((each) => path.startsWith(each))
  return (
    <Link to="/registers" inactiveProps={isWithin ? { 'aria-current': 'page' } : {}}>
      <Icon name="book" />
      <span>{nav.registers}</span>
    </Link>
  )
}
