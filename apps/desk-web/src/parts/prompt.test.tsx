import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import { Prompt } from './prompt'

afterEach(cleanup)

test('what to do and what to say stand together, with the name of the company', () => {
  show(<Prompt procedure="reception" state="unopened" />)

  expect(screen.getByText(/起身，微笑/)).toBeTruthy()
  expect(screen.getByText(/您好，欢迎来到闻溪物业/)).toBeTruthy()
})

test('R6-4.2.1 the same can be said in the language of the customer', async () => {
  show(<Prompt procedure="reception" state="unopened" />)

  fireEvent.click(screen.getByRole('button', { name: 'English' }))

  const spoken = await screen.findByText(/Hello, welcome/)
  expect(spoken.getAttribute('lang')).toBe('en')
  expect(screen.getByText(/起身，微笑/)).toBeTruthy()
})

test('nobody on the line is asked to sit down', () => {
  show(<Prompt procedure="reception" state="attending" isOnPhone />)

  expect(screen.queryByText(/请坐/)).toBeNull()
  expect(screen.getByText(/您请讲/)).toBeTruthy()
})
