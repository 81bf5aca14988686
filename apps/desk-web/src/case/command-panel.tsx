import { formatFen } from '@frontdesk/rules'
import { type FormEvent, useEffect, useRef } from 'react'
import type { CaseView } from '../api/answers'
import { failureOf } from '../api/failure'
import { FailureBar, RefusalBar } from '../form/failure-bar'
import { FormCaseProvider } from '../form/form-case'
import { FormFields } from '../form/form-fields'
import { ConflictBar } from '../parts/conflict-bar'
import { Icon } from '../parts/icon'
import { commandLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { commandIcon } from './command-icons'
import { useCommand } from './use-command'
import { useDraftRefusal } from './use-draft-refusal'
import { useDue } from './use-due'
import { useNeeded } from './use-needed'

interface Props {
  readonly view: CaseView
  readonly type: string
  readonly onSent: () => void
  readonly onClose: () => void
}

/** The form of one command, open in its place. */
export function CommandPanel({ view, type, onSent, onClose }: Props) {
  const label = commandLabel(useWords(), view.procedure, type)
  const command = useCommand({ view, type, onSent })
  const needed = useNeeded(view.caseId, type, command.form)
  const dueFen = useDue(view.caseId, type, command.draft.values)
  const panel = useFocusFirst()
  if (!command.form) return null
  return (
    <form
      ref={panel}
      className="command-panel"
      aria-label={label}
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        command.send()
      }}
    >
      <PanelHead type={type} label={label} onClose={onClose} />
      {dueFen !== null && <Due dueFen={dueFen} />}
      <FormCaseProvider value={view.caseId}>
        <FormFields
          idPrefix={type}
          procedure={view.procedure}
          fields={command.form.fields.map((field) =>
            needed.includes(field.name) ? { ...field, isRequired: true } : field,
          )}
          draft={command.draft}
          errors={command.errors}
          onChange={command.change}
        />
      </FormCaseProvider>
      <PanelFoot view={view} type={type} label={label} command={command} />
    </form>
  )
}

/** What the clerk asks for; an amount left open is this one. */
function Due({ dueFen }: { readonly dueFen: number }) {
  const { casePage } = useWords().desk
  return (
    <p className="due" role="status">
      {casePage.due} <b className="num">{formatFen(dueFen)}</b>
    </p>
  )
}

interface FootProps {
  readonly view: CaseView
  readonly type: string
  readonly label: string
  readonly command: ReturnType<typeof useCommand>
}

// What came of sending it, or would; and the button, unless a conflict asks its own question.
function PanelFoot({ view, type, label, command }: FootProps) {
  const refusal = useDraftRefusal(view.caseId, type, command.command)
  const about = { procedure: view.procedure, policy: view.policy, command: type }
  const failure = command.error ? failureOf(command.error) : null
  if (failure?.kind === 'changed') {
    return (
      <ConflictBar
        procedure={view.procedure}
        entries={failure.entries}
        onSubmit={() => command.sendOn(failure.version)}
        onEdit={() => command.editOn(failure.version)}
      />
    )
  }
  return (
    <>
      {command.error && <FailureBar {...about} error={command.error} retry={command.send} />}
      {!command.error && refusal && <RefusalBar {...about} refusal={refusal} />}
      <button className="btn filled" type="submit" disabled={command.isPending}>
        {label}
      </button>
    </>
  )
}

interface HeadProps {
  readonly type: string
  readonly label: string
  readonly onClose: () => void
}

function PanelHead({ type, label, onClose }: HeadProps) {
  const { casePage } = useWords().desk
  return (
    <div className="panel-head">
      <Icon name={commandIcon(type)} />
      <h3>{label}</h3>
      <button className="btn plain sm" type="button" onClick={onClose}>
        {casePage.back}
      </button>
    </div>
  )
}

function useFocusFirst() {
  const panel = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>(
      'input, textarea, select, button[type=submit]',
    )
    first?.focus()
  }, [])
  return panel
}
