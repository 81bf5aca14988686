import { borrowerKinds } from '@frontdesk/rules/key-loan'
import { Input } from 'antd'
import { choiceName, fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { StaffField } from './staff-field'

type Borrower = Readonly<Record<string, string | undefined>>

const asked = ['name', 'company', 'phone', 'idNumber'] as const

const isAsked = (name: (typeof asked)[number]) => name === 'name'

const filled = (borrower: Borrower): Borrower =>
  Object.fromEntries(Object.entries(borrower).filter(([, text]) => text))

/** Who borrows: a colleague from the list, or somebody from outside by name and paper. */
export function BorrowerField(props: FieldProps & { readonly procedure: string }) {
  const { procedure, id, field, value, isWrong, onChange } = props
  const words = useWords()
  const borrower = (typeof value === 'object' && value !== null ? value : {}) as Borrower
  const set = (change: Borrower) => onChange({ [field.name]: filled({ ...borrower, ...change }) })
  return (
    <div className="borrower">
      <Chips
        name={`${id}-kind`}
        value={borrower.kind ?? null}
        onChange={(kind) => onChange({ [field.name]: { kind } })}
        options={borrowerKinds.map((kind) => ({
          value: kind,
          label: choiceName(words, { procedure, name: 'borrowerKind', value: kind }),
        }))}
      />
      {borrower.kind === 'staff' && (
        <StaffField
          {...props}
          id={`${id}-personId`}
          value={borrower.personId}
          onChange={(next) => set({ personId: next[field.name] as string | undefined })}
        />
      )}
      {borrower.kind === 'outsider' && (
        <div className="borrower-lines">
          {asked.map((name) => (
            <Input
              key={name}
              id={`${id}-${name}`}
              aria-label={fieldName(words, procedure, name)}
              placeholder={
                isAsked(name)
                  ? fieldName(words, procedure, name)
                  : words.desk.aside(fieldName(words, procedure, name), words.desk.form.optional)
              }
              type={name === 'phone' ? 'tel' : 'text'}
              autoComplete="off"
              required={isAsked(name)}
              status={isWrong && isAsked(name) ? 'error' : undefined}
              value={borrower[name] ?? ''}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          ))}
        </div>
      )}
    </div>
  )
}
