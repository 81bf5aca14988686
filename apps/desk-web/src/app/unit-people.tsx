import type { UnitHit } from '../api/answers'
import { useWords } from '../words/words-provider'

/** Who lives behind a door, on one line. */
export function UnitPeople({ unit }: { readonly unit: UnitHit }) {
  const { aside, kind, form } = useWords().desk
  if (unit.people.length === 0) return <span className="muted">{form.noPeople}</span>
  return (
    <span className="hit-people">
      {unit.people.map((person) => aside(person.name, kind[person.kind])).join(' ')}
    </span>
  )
}
