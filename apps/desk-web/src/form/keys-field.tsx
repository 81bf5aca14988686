import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import type { KeyRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { hookName, keyWhere } from '../keys/key-words'
import { useClock } from '../time/clock'
import { useLater } from '../time/later'
import { useWords } from '../words/words-provider'
import { CheckChips } from './check-chips'
import type { FieldProps } from './field'
import { useFormCase } from './form-case'

/** Keys: of the cabinet when a loan is asked for, of the loan or of the unit afterwards. */
export function KeysField(props: FieldProps) {
  const caseId = useFormCase()
  return caseId ? <CaseKeysField {...props} caseId={caseId} /> : <CabinetField {...props} />
}

function CaseKeysField({ id, field, value, onChange, caseId }: FieldProps & OfCase) {
  const { keyCabinet: words } = useWords().desk
  const keys = useQuery(useTRPC().keys.ofCase.queryOptions({ caseId }))
  const asked = keys.data ?? []
  return (
    <>
      <CheckChips
        name={id}
        options={asked.map(({ keyId, label }) => ({ value: keyId, label }))}
        value={value}
        onChange={(next) => onChange({ [field.name]: next.length > 0 ? next : null })}
      />
      <p className="muted small">
        {keys.data?.length === 0 && words.noneOfUnit}
        {asked.length > 1 && !field.isRequired && words.noneIsAll}
      </p>
    </>
  )
}

interface OfCase {
  readonly caseId: string
}

function CabinetField({ id, field, value, isWrong, onChange }: FieldProps) {
  const { keyCabinet: words } = useWords().desk
  const [text, setText] = useState('')
  const asked = useLater(text.trim(), 150)
  const chosen: readonly string[] = Array.isArray(value) ? value : []
  const search = useQuery(
    useTRPC().keys.search.queryOptions(
      { text: asked, keyIds: [...chosen] },
      { enabled: asked !== '' || chosen.length > 0, placeholderData: (before) => before },
    ),
  )
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={words.searchHint}
      notFoundContent={asked === '' ? null : words.nothing}
      status={isWrong ? 'error' : undefined}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `${id}-error` : undefined}
      value={[...chosen]}
      optionLabelProp="title"
      options={(search.data ?? []).map((key) => ({
        value: key.keyId,
        title: keyTitle(key),
        label: <KeyHit row={key} />,
      }))}
      onChange={(next: string[]) => {
        setText('')
        onChange({ [field.name]: next.length > 0 ? next : null })
      }}
    />
  )
}

// What is chosen says which door it opens.
const keyTitle = (key: KeyRow): string =>
  [hookName(key), key.unit?.label ?? key.opens].filter(Boolean).join(' · ')

function KeyHit({ row }: { readonly row: KeyRow }) {
  const words = useWords()
  const reader = useReader()
  const where = useClock((now) => keyWhere(words, row, { now, reader }))
  return (
    <span className="key-hit">
      <b className="num">{hookName(row)}</b>
      <span>{[row.unit?.label ?? row.opens, row.label].filter(Boolean).join(' · ')}</span>
      <span className={row.state === 'in' ? 'done-text' : 'muted'}>{where}</span>
    </span>
  )
}
