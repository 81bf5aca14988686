import { formOf, procedures } from '@frontdesk/rules'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import { useDraft } from './draft'
import { FormFields } from './form-fields'
import { readForm } from './read-form'

const { schema } = procedures.complaint.commands.open ?? { schema: null }
if (!schema) throw new Error('a complaint can be opened')
const fields = formOf(schema)

function Form() {
  const { draft, change } = useDraft('new.complaint')
  return (
    <>
      <FormFields
        idPrefix="new"
        procedure="complaint"
        fields={fields}
        draft={draft}
        errors={{}}
        onChange={change}
      />
      <output>{draft.id}</output>
    </>
  )
}

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

test('every field that a command asks for has a labelled control', () => {
  show(<Form />)

  expect(screen.getByRole('combobox', { name: /房号/ })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: /事由/ })).toBeTruthy()
  expect(screen.getByRole('group', { name: /级别|程度/ })).toBeTruthy()
})

test('a choice offers every value of its schema', () => {
  show(<Form />)

  const category = fields.find(({ name }) => name === 'category')
  const group = document.getElementById('new-category')
  expect(group?.querySelectorAll('input[type=radio]')).toHaveLength(category?.choices.length ?? 0)
})

test('whom a complaint is about is asked only of staff attitude', () => {
  show(<Form />)
  expect(document.getElementById('new-about')).toBeNull()

  fireEvent.click(screen.getByRole('radio', { name: /态度/ }))

  expect(document.getElementById('new-about')).not.toBeNull()
})

test('an anonymous complaint asks for no name', () => {
  show(<Form />)

  const anonymous = document.getElementById('new-anonymous')
  fireEvent.click(anonymous?.querySelector('input[value=true]') as HTMLElement)

  expect(document.getElementById('new-reporterName')).toBeNull()
})

test('a draft survives a remount, under the same case id', () => {
  const first = show(<Form />)
  fireEvent.change(screen.getByRole('textbox', { name: /事由/ }), { target: { value: '夜间施工' } })
  const id = document.querySelector('output')?.textContent
  first.unmount()

  show(<Form />)

  expect(screen.getByRole('textbox', { name: /事由/ })).toHaveProperty('value', '夜间施工')
  expect(document.querySelector('output')?.textContent).toBe(id)
})

test('a plate from elsewhere is asked about, and taken', () => {
  const { schema: visit } = procedures.visitor.commands.open ?? { schema: null }
  const [field] = visit ? formOf(visit).filter(({ name }) => name === 'vehiclePlate') : []
  if (!visit || !field) throw new Error('a visitor may come by car')
  const shown = (vehiclePlate: string) => {
    show(
      <FormFields
        idPrefix="new"
        procedure="visitor"
        fields={[field]}
        draft={{ id: '', unit: null, values: { vehiclePlate } }}
        errors={{}}
        onChange={() => {}}
      />,
    )
    return screen.queryByRole('status')?.textContent ?? null
  }

  expect(shown('粤B 12345')).toBeNull()
  expect(shown('M-XY 123')).toMatch(/车牌/)
  expect(readForm(visit, { type: 'open', vehiclePlate: 'M-XY 123' }).ok).toBe(true)
})

test('what is missing and what is impossible are told apart', () => {
  const read = readForm(schema, { type: 'open', channel: 'phone', reporterPhone: '12' })

  expect(read).toMatchObject({
    ok: false,
    errors: { unitId: 'required', matter: 'required', reporterPhone: 'phone-impossible' },
  })
})
