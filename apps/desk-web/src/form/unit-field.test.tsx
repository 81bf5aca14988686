import { formOf, procedures } from '@frontdesk/rules'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { UnitHit } from '../api/answers'
import { show } from '../testing/screen'
import { UnitField } from './unit-field'

const { schema } = procedures['service-request'].commands.open ?? { schema: null }
const field = schema && formOf(schema).find(({ name }) => name === 'unitId')
if (!field) throw new Error('a request names a unit')
const chosen: UnitHit = { unitId: 'u1', label: '2-1003', people: [] }

function Form() {
  const [unit, setUnit] = useState<UnitHit | null>(chosen)
  return field ? (
    <UnitField
      id="unit"
      field={field}
      value={unit?.unitId ?? null}
      isWrong={false}
      unit={unit}
      onChange={(_values, next) => setUnit(next ?? null)}
    />
  ) : null
}

afterEach(cleanup)

test('a form that opens with a unit leaves the keyboard where it was', () => {
  show(<Form />)

  expect(document.activeElement).toBe(document.body)
})

test('choosing another unit goes on in the search', () => {
  show(<Form />)

  fireEvent.click(screen.getByRole('button', { name: '换一户' }))

  expect(document.activeElement).toBe(screen.getByRole('combobox'))
})
