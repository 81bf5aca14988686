import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lin, show } from '../testing/screen'
import { RegistersPage } from './registers-page'

afterEach(cleanup)

const namesShown = () =>
  screen.getAllByRole('link').map((link) => link.querySelector('b')?.textContent)

test('every register is one card away', () => {
  show(<RegistersPage />)

  expect(namesShown()).toEqual(expect.arrayContaining(['业主档案', '房态图']))
})

test('a site without rooms has no room board', () => {
  show(<RegistersPage />, { ...lin, hasRooms: false })

  expect(namesShown()).not.toContain('房态图')
})
