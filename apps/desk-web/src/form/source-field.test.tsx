import { formOf, procedures } from '@frontdesk/rules'
import { useQueryClient } from '@tanstack/react-query'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { show } from '../testing/screen'
import { useDraft } from './draft'
import { FormFields } from './form-fields'

const { schema } = procedures.reception.commands.giveAnswer ?? { schema: null }
if (!schema) throw new Error('a contact is answered')
const fields = formOf(schema)

const article: Article = {
  id: 'a1',
  title: '访客停车',
  scope: '地面车位',
  body: '前两小时免费',
  contacts: '秩序部 8005',
  hours: '全天',
  owner: { personId: 'p1', name: '秦守拙' },
  reviewOn: '2026-11-01',
  isDue: true,
  version: 1,
}

function AnswerForm() {
  const { draft, change } = useDraft('answer')
  useQueryClient().setQueryData(useTRPC().registers.articles.queryKey(), [article])
  return (
    <FormFields
      idPrefix="answer"
      procedure="reception"
      fields={fields}
      draft={draft}
      errors={{}}
      onChange={change}
    />
  )
}

afterEach(cleanup)

test('R0-3 an answer cites an article, which stands there to be read out', async () => {
  show(<AnswerForm />)
  const source = screen.getByRole('combobox', { name: /答复依据/ })

  fireEvent.change(source, { target: { value: '停车' } })
  fireEvent.click(await screen.findByTitle('访客停车'))

  await waitFor(() => expect(source).toHaveProperty('value', '访客停车'))
  expect(screen.getByText('前两小时免费')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('这一条该复核了，答复前请先核实。')
})
