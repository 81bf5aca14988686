import { useState } from 'react'
import type { ArchivePerson, ArchiveUnit } from '../api/answers'
import { useMe } from '../app/session'
import { keepsArchive } from '../archive/may'
import { passesOf } from '../archive/passes-of'
import { PersonForm } from '../archive/person-form'
import { PhoneOf } from '../archive/phone-of'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

/** Who belongs to the unit, now and before. */
export function UnitPeopleCard({ unit }: { readonly unit: ArchiveUnit }) {
  const { archive, form } = useWords().desk
  const mayKeep = keepsArchive(useMe())
  const [edited, setEdited] = useState<ArchivePerson | 'new' | null>(null)
  return (
    <section className="card" aria-labelledby="unit-people">
      <div className="card-head">
        <h2 id="unit-people">{archive.people}</h2>
        {mayKeep && (
          <button className="btn sm aside" type="button" onClick={() => setEdited('new')}>
            <Icon name="plus" size={16} />
            {archive.form.addPerson}
          </button>
        )}
      </div>
      {unit.people.length === 0 && <p className="unit-none muted">{form.noPeople}</p>}
      <ul className="unit-people">
        {unit.people.map((person) => (
          <PersonLine
            key={person.occupancyId}
            unit={unit}
            person={person}
            onEdit={mayKeep ? () => setEdited(person) : null}
          />
        ))}
      </ul>
      {edited && (
        <PersonForm
          key={edited === 'new' ? 'new' : edited.occupancyId}
          unitId={unit.unitId}
          person={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

interface LineProps {
  readonly unit: ArchiveUnit
  readonly person: ArchivePerson
  readonly onEdit: (() => void) | null
}

function PersonLine({ unit, person, onEdit }: LineProps) {
  const { archive, kind } = useWords().desk
  const { fromOn, untilOn, isEnded } = person
  const days = [fromOn && archive.since(fromOn), untilOn && archive.until(untilOn)].filter(Boolean)
  const passes = passesOf(unit, person)
  return (
    <li className={isEnded ? 'ended' : ''}>
      <Icon name="person" size={18} />
      <div>
        <p>
          <b>{person.name}</b> <span className="muted small">{kind[person.kind]}</span>
          {isEnded && <span className="state-tag off">{archive.ended}</span>}
        </p>
        <p className="small muted num">{[...days, ...passes].join(' · ')}</p>
      </div>
      <PhoneOf person={person} />
      {onEdit && (
        <button
          className="btn plain sm"
          type="button"
          aria-label={`${archive.form.edit} ${person.name}`}
          onClick={onEdit}
        >
          <Icon name="edit" size={16} />
        </button>
      )}
    </li>
  )
}
