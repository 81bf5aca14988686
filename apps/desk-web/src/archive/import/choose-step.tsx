import { type DragEvent, useRef, useState } from 'react'
import { failureOf } from '../../api/failure'
import { ErrorBar } from '../../parts/error-bar'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import type { Taking } from './use-import'

/** The file: chosen or dropped, checked at once; mended, it is chosen again. */
export function ChooseStep({ taking }: { readonly taking: Taking }) {
  const { wizard } = useWords().desk.archive
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { check, fileName } = taking
  const isAgain = (check.data?.faultCount ?? 0) > 0

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) taking.choose(file)
  }

  return (
    <section className="card" aria-labelledby="import-choose">
      <div className="card-head">
        <h2 id="import-choose">{wizard.choose}</h2>
        <span className="aside">{wizard.chooseHint}</span>
      </div>
      <fieldset
        className={isOver ? 'import-step drop over' : 'import-step drop'}
        aria-labelledby="import-choose"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          ref={input}
          id="import-file"
          className="sr"
          type="file"
          tabIndex={-1}
          aria-label={wizard.chooseFile}
          accept=".xlsx,.csv,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) taking.choose(file)
            // The same file, mended, may be chosen again.
            event.target.value = ''
          }}
        />
        <button
          className={isAgain || !fileName ? 'btn filled' : 'btn'}
          type="button"
          disabled={check.isPending}
          onClick={() => input.current?.click()}
        >
          <Icon name="upload" size={16} />
          {isAgain ? wizard.again : wizard.chooseFile}
        </button>
        <span className="muted">{fileName ?? wizard.drop}</span>
        {check.isPending && (
          <span role="status" className="small">
            {wizard.reading}
          </span>
        )}
      </fieldset>
      <FileFault taking={taking} />
    </section>
  )
}

/** Why the file could not be read as a list. */
function FileFault({ taking: { check } }: { readonly taking: Taking }) {
  const { archive, errors } = useWords().desk
  if (check.data?.fileFault) {
    return <ErrorBar title={errors.notRead}>{archive.fileFaults[check.data.fileFault]}</ErrorBar>
  }
  if (!check.error) return null
  const { kind } = failureOf(check.error)
  const isTooLarge = kind === 'tooLarge'
  return (
    <ErrorBar title={errors.notRead}>
      {isTooLarge ? archive.fileFaults['file-too-large'] : errors.noAnswer}
    </ErrorBar>
  )
}
