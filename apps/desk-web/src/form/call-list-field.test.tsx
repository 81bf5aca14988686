import { formOf, procedures } from '@frontdesk/rules'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import { useDraft } from './draft'
import { FormFields } from './form-fields'
import { readForm } from './read-form'

const { schema } = procedures['return-call'].commands.open ?? { schema: null }
if (!schema) throw new Error('a return call can be opened')
const opening = schema

function Form() {
  const { draft, change } = useDraft('new.return-call')
  const read = readForm(opening, { type: 'open', purpose: 'missedCall', ...draft.values })
  return (
    <>
      <FormFields
        idPrefix="new"
        procedure="return-call"
        fields={formOf(opening)}
        draft={draft}
        errors={{}}
        onChange={change}
      />
      <output>{JSON.stringify(read.ok ? read.value.targets : read.errors)}</output>
    </>
  )
}

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

test('a list of calls is filled in line by line', () => {
  show(<Form />)
  const type = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })

  type(/第 1 位 姓名/, '周慧敏')
  type(/第 1 位 电话/, '13800001234')
  fireEvent.click(screen.getByRole('button', { name: '再加一位' }))
  type(/第 2 位 电话/, '13800005678')

  expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual([
    { name: '周慧敏', phone: '13800001234' },
    { phone: '13800005678' },
  ])
})

test('a line without anything is still needed', () => {
  show(<Form />)
  fireEvent.click(screen.getByRole('button', { name: '再加一位' }))

  expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual({ targets: 'required' })
})
