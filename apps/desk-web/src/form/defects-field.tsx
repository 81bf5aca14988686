import { departmentKinds } from '@frontdesk/rules'
import { Input } from 'antd'
import { departmentName, fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { Chips } from './chips'
import type { FieldProps } from './field'

interface Defect {
  readonly matter?: string
  readonly department?: string
}

interface Props extends FieldProps {
  readonly procedure: string
}

/** What is wrong in a unit: a line each with who mends it, and a button for one more. */
export function DefectsField(props: Props) {
  const { procedure, id, field, value, isWrong, onChange } = props
  const words = useWords()
  const { addDefect, callPlace } = words.desk.form
  const defects: readonly Defect[] = Array.isArray(value) ? value : []
  const set = (next: readonly Defect[]) => onChange({ [field.name]: next.length > 0 ? next : null })
  const change = (at: number, next: Defect) =>
    set(defects.map((each, index) => (index === at ? { ...each, ...next } : each)))
  return (
    <div className="call-list">
      {defects.map((defect, index) => (
        <div key={callPlace(index + 1)} className="defect-row">
          <Input
            id={`${id}-${index}-matter`}
            aria-label={`${callPlace(index + 1)} ${fieldName(words, procedure, 'matter')}`}
            placeholder={fieldName(words, procedure, 'matter')}
            autoComplete="off"
            status={isWrong && !defect.matter ? 'error' : undefined}
            value={defect.matter ?? ''}
            onChange={({ target }) => change(index, { matter: target.value })}
          />
          <Chips
            name={`${id}-${index}-department`}
            value={defect.department ?? null}
            options={departmentKinds.map((kind) => ({
              value: kind,
              label: departmentName(words, kind),
            }))}
            onChange={(department) => change(index, { department })}
          />
          <button
            type="button"
            className="btn plain sm"
            onClick={() => set(defects.filter((_, at) => at !== index))}
          >
            {words.desk.form.removeDefect}
          </button>
        </div>
      ))}
      <button type="button" className="btn plain sm" onClick={() => set([...defects, {}])}>
        {addDefect}
      </button>
    </div>
  )
}
