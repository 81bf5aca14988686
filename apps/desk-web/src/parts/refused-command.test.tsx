import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import { RefusedCommand } from './refused-command'

afterEach(cleanup)

const refused = () =>
  show(
    <RefusedCommand
      label="记录办理结果"
      reason="满 48 小时已转主管，由主管记录办理结果。"
      clauses={['R2-4.7']}
      who="客服主管可办"
    />,
  )

test('a refused command is disabled to the ear and still takes the focus', () => {
  refused()
  const button = screen.getByRole('button', { name: '记录办理结果' })

  button.focus()

  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button.hasAttribute('disabled')).toBe(false)
  expect(document.activeElement).toBe(button)
})

test('its description is the reason, the clause and who can', () => {
  refused()
  const button = screen.getByRole('button', { name: '记录办理结果' })
  const description = document.getElementById(button.getAttribute('aria-describedby') ?? '')

  expect(description?.textContent).toContain('满 48 小时已转主管')
  expect(description?.textContent).toContain('R2-4.7')
  expect(description?.textContent).toContain('客服主管可办')
})

test('the clause chip tells what the clause says', async () => {
  refused()

  fireEvent.click(screen.getByRole('button', { name: 'R2-4.7' }))

  expect(
    (await screen.findByText(/转主管/, { selector: '.clause-note p' })).textContent,
  ).toBeTruthy()
})
