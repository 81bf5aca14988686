import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../testing/screen'
import { RefusalBar } from './failure-bar'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const bar = () =>
  show(
    <RefusalBar
      procedure="service-request"
      command="complete"
      policy={{ supervisorAfterHours: 24 }}
      refusal={{ code: 'supervisor-records', clauses: ['R2-4.7'] }}
    />,
  )

test('a refusal says the rule with the policy of its case', () => {
  bar()

  expect(screen.getByRole('alert').textContent).toContain('满 24 小时已转主管')
})

test('it goes away again where scrolling answers with a promise', () => {
  // Newer browsers do; the type still says nothing.
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(Promise.resolve() as never)
  const shown = bar()

  expect(() => shown.unmount()).not.toThrow()
})
