import { useMutation } from '@tanstack/react-query'
import { Modal } from 'antd'
import type { Attachment, AttachmentFile } from '../api/answers'
import { saveFile } from '../api/save-file'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { Moment } from '../parts/moment'
import { fieldName } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props extends Attachment {
  readonly caseId: string
  readonly procedure: string
}

const isPicture = ({ mediaType }: AttachmentFile) => mediaType.startsWith('image/')

/** One thing that was handed in. A picture is shown here, another file is saved; either is audited. */
export function AttachmentLine({ caseId, procedure, ...attachment }: Props) {
  const { attachmentId, field, fileName, mediaType, byteCount, keptAt } = attachment
  const words = useWords()
  const { attachments, casePage, errors } = words.desk
  const name = fileName ?? fieldName(words, procedure, field)
  const show = useMutation(
    useTRPC().attachments.show.mutationOptions({
      onSuccess: ({ base64, ...file }) => {
        if (!isPicture({ base64, ...file }))
          saveFile({ name: fileName ?? `${name}.pdf`, type: file.mediaType, base64 })
      },
    }),
  )
  const shown = show.data && isPicture(show.data) ? show.data : null
  return (
    <li>
      <button
        className="btn plain attachment"
        type="button"
        title={attachments.audit}
        aria-label={attachments.look(name)}
        disabled={show.isPending}
        onClick={() => show.mutate({ caseId, attachmentId })}
      >
        <Icon name={mediaType === 'application/pdf' ? 'note' : 'eye'} size={16} />
        <span className="name">{name}</span>
      </button>
      <span className="muted small">
        <Moment at={keptAt} /> <span className="num">{sizeText(byteCount)}</span>
      </span>
      {show.error && (
        <span className="late-text small" role="alert">
          {errors.notRead}
        </span>
      )}
      <Modal
        open={shown !== null}
        title={name}
        footer={null}
        width="min(92vw, 900px)"
        closable={{ 'aria-label': casePage.hide }}
        onCancel={() => show.reset()}
      >
        {shown && (
          <img
            className="attachment-picture"
            alt={name}
            src={`data:${shown.mediaType};base64,${shown.base64}`}
          />
        )}
      </Modal>
    </li>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
