import { isSealed } from '@frontdesk/db'
import type { Sender } from '@frontdesk/rules'
import type { CaseRow } from '../answers'
import type { Desk } from '../context'
import { opener } from '../handle/open-value'
import { procedureOf } from '../handle/parse'
import type { StoredRow } from './row-sql'

/** A line of a list as its reader sees it. */
export function caseRow({ sealer }: Desk, reader: Sender, row: StoredRow): CaseRow {
  const { unitId, unitLabel, holderPersonId, holderName, department } = row
  return {
    caseId: row.caseId,
    number: row.number,
    procedure: row.procedure,
    state: row.state,
    isEnded: row.isEnded,
    title: titleOf(sealer, row),
    ...titleWords(row),
    unit: unitId && unitLabel ? { unitId, label: unitLabel } : null,
    holder: {
      role: row.holderRole ?? 'receptionist',
      department,
      person: holderPersonId && holderName ? { personId: holderPersonId, name: holderName } : null,
    },
    isMine: !row.isEnded && isHeldBy(reader, row),
    dueAt: row.dueAt,
    dueKind: row.dueKind,
    lateSince: row.lateSince,
    alarmSince: row.alarmSince,
    openedAt: row.openedAt,
    version: row.version,
  }
}

function titleOf(sealer: Desk['sealer'], { title, key }: StoredRow): string {
  if (!isSealed(title)) return typeof title === 'string' ? title : ''
  return opener(sealer, key && sealer.unwrap(key))(title) ?? ''
}

function titleWords({ procedure, titleChoice }: StoredRow) {
  const { titleField, titleChoiceField } = procedureOf(procedure)
  const isChosen = titleChoiceField !== undefined && titleChoice !== null
  return {
    titleField,
    titleChoice: isChosen ? { field: titleChoiceField, value: titleChoice } : null,
  }
}

/** Theirs by name, or nobody's by name and theirs by role. */
function isHeldBy({ personId, roles, department }: Sender, row: StoredRow): boolean {
  if (row.holderPersonId) return row.holderPersonId === personId
  const isOfTheirDepartment = row.department === null || row.department === department
  return isOfTheirDepartment && roles.some((role) => role === row.holderRole)
}
