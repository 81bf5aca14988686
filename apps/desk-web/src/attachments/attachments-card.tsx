import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useEffect, useState } from 'react'
import type { CaseView, CommandOffer } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useWords } from '../words/words-provider'
import { AttachmentLine } from './attachment-line'
import { PickFiles } from './pick-files'
import { useAttach } from './use-attach'

interface Props {
  readonly view: CaseView
  readonly offers: readonly CommandOffer[] | null
}

/** What was handed in for a case; more is dropped, pasted, chosen or photographed. */
export function AttachmentsCard({ view, offers }: Props) {
  const { caseId, procedure } = view
  const { attachments } = useWords().desk
  const kept = useQuery(useTRPC().attachments.ofCase.queryOptions({ caseId }))
  const { attach, progress, fault } = useAttach(caseId)
  const [isOver, setOver] = useState(false)
  const mayAdd = offers?.some(({ type, refusal }) => type === 'attach' && !refusal) ?? false
  usePastedFiles(mayAdd, attach)

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    attach([...event.dataTransfer.files])
  }

  const lines = kept.data ?? []
  if (!mayAdd && lines.length === 0) return null
  const dropping = mayAdd && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop,
  }
  return (
    <section
      className={isOver ? 'card attachments over' : 'card attachments'}
      aria-labelledby="attachments"
      {...dropping}
    >
      <div className="card-head">
        <h2 id="attachments">{attachments.title}</h2>
        {lines.length > 0 && <span className="aside num">{lines.length}</span>}
      </div>
      <ul>
        {lines.map((line) => (
          <AttachmentLine key={line.attachmentId} caseId={caseId} procedure={procedure} {...line} />
        ))}
      </ul>
      {mayAdd && (
        <div className="attach-foot">
          <PickFiles label={attachments.add} isMany isBusy={progress !== null} onFiles={attach} />
          <span className="muted small" role="status">
            {progress ? attachments.sending(progress.done, progress.total) : attachments.hint}
          </span>
          {fault && (
            <p className="late-text small" role="alert">
              {fault}
            </p>
          )}
        </div>
      )}
    </section>
  )
}

function usePastedFiles(isTaken: boolean, attach: (files: readonly File[]) => void): void {
  useEffect(() => {
    if (!isTaken) return
    function onPaste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      attach(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
}
