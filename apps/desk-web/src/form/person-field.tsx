import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { useUnitOfCase } from './unit-of-case'

// Choosing a person fills in the name that stands beside it.
const nameFields: Readonly<Record<string, string>> = {
  reporterId: 'reporterName',
  ownerId: 'ownerName',
}

/** One of the people of the chosen unit. */
export function PersonField({ id, field, value, unit: chosen, onChange }: FieldProps) {
  const { aside, form, kind } = useWords().desk
  const ofCase = useUnitOfCase()
  const unit = chosen ?? ofCase
  if (!unit) return <p className="muted small">{form.chooseUnitFirst}</p>
  const people = unit.people.filter(({ kind: is }) => field.name !== 'ownerId' || is === 'owner')
  if (people.length === 0) return <p className="muted small">{form.noPeople}</p>

  function choose(personId: string) {
    const person = people.find((one) => one.personId === personId)
    const nameField = nameFields[field.name]
    onChange({
      [field.name]: personId || null,
      ...(nameField && person ? { [nameField]: person.name } : {}),
    })
  }

  return (
    <Chips
      name={id}
      value={typeof value === 'string' ? value : ''}
      onChange={choose}
      options={[
        ...people.map((person) => ({
          value: person.personId,
          label: aside(person.name, kind[person.kind]),
          hint: person.phoneMasked ?? '',
        })),
        { value: '', label: form.anyPerson },
      ]}
    />
  )
}
