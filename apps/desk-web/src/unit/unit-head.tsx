import { useState } from 'react'
import type { ArchiveUnit } from '../api/answers'
import { useMe } from '../app/session'
import { keepsArchive } from '../archive/may'
import { UnitForm } from '../archive/unit-form'
import { Icon } from '../parts/icon'
import { Plate } from '../parts/plate'
import { useWords } from '../words/words-provider'

/** The plate, and what the archive says of the place itself. */
export function UnitHead({ unit }: { readonly unit: ArchiveUnit }) {
  const { archive, labelled } = useWords().desk
  const [isEditing, setEditing] = useState(false)
  const facts = [
    labelled(archive.columns.building, unit.building),
    unit.floor === null ? null : archive.floorNo(unit.floor),
    archive.unitKinds[unit.kind],
    unit.areaSquareMetres === null ? null : archive.squareMetres(unit.areaSquareMetres),
  ].filter(Boolean)
  return (
    <div className="page-head">
      <h1>
        <Plate label={unit.label} isBig />
      </h1>
      <p className="lead num">{facts.join(' · ')}</p>
      {keepsArchive(useMe()) && (
        <button className="btn sm" type="button" onClick={() => setEditing(true)}>
          <Icon name="edit" size={16} />
          {archive.form.editUnit}
        </button>
      )}
      {isEditing && <UnitForm unit={unit} onClose={() => setEditing(false)} />}
    </div>
  )
}
