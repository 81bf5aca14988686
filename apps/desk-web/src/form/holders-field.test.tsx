import { formOf, procedures } from '@frontdesk/rules'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { show } from '../testing/screen'
import { useDraft } from './draft'
import { FormFields } from './form-fields'
import { readForm } from './read-form'

const { schema } = procedures['tenant-pass'].commands.open ?? { schema: null }
if (!schema) throw new Error('a pass can be applied for')
const opening = schema

function Form() {
  const { draft, change } = useDraft('new.tenant-pass')
  const unitId = '00000000-0000-4000-8000-000000003120'
  const read = readForm(opening, { type: 'open', unitId, ...draft.values })
  return (
    <>
      <FormFields
        idPrefix="new"
        procedure="tenant-pass"
        fields={formOf(opening).filter(({ widget }) => widget === 'holders')}
        draft={draft}
        errors={{}}
        onChange={change}
      />
      <output>{JSON.stringify(read.ok ? read.value.holders : read.errors)}</output>
    </>
  )
}

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const said = () => JSON.parse(screen.getByRole('status').textContent ?? '')
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('holders are listed line by line, each with a document and a photo', () => {
  show(<Form />)
  type(/第 1 位 姓名/, '周慧敏')
  type(/第 1 位 证件号码/, '440300 19850615 0028')
  fireEvent.click(screen.getByRole('checkbox', { name: '近照' }))

  expect(said()).toEqual([
    {
      name: '周慧敏',
      idType: 'idCard',
      idNumber: '440300198506150028',
      photoId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ])
})

test('a mistyped identity number is not taken', () => {
  show(<Form />)
  type(/第 1 位 姓名/, '周慧敏')
  type(/第 1 位 证件号码/, '440300198506150029')

  expect(said()).toEqual({ holders: 'identity-number-wrong' })
})
