import { fireEvent, render, screen } from '@testing-library/react'
import { useCallback, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Keypad } from './keypad'

function Typed() {
  const [text, setText] = useState('')
  const onDigit = useCallback((digit: string) => setText((typed) => typed + digit), [])
  const onRemove = useCallback(() => setText((typed) => typed.slice(0, -1)), [])
  return (
    <>
      <output>{text}</output>
      <Keypad onDigit={onDigit} onRemove={onRemove} />
    </>
  )
}

const typed = () => screen.getByRole('status').textContent

describe('the keypad', () => {
  it('types by touch', () => {
    render(<Typed />)

    for (const name of ['1', '2', '0', '删除'])
      fireEvent.click(screen.getByRole('button', { name }))

    expect(typed()).toBe('12')
  })

  it('takes a real keyboard as well', () => {
    render(<Typed />)

    for (const key of ['4', '2', 'x', 'Backspace']) fireEvent.keyDown(document.body, { key })

    expect(typed()).toBe('4')
  })

  it('leaves keys alone that are typed into a field', () => {
    render(
      <>
        <Typed />
        <input aria-label="name" />
      </>,
    )

    fireEvent.keyDown(screen.getByLabelText('name'), { key: '4' })

    expect(typed()).toBe('')
  })
})
