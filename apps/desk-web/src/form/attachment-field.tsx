import { useMutation } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { v4 as newId } from 'uuid'
import { faultText } from '../attachments/fault-text'
import { PickFiles } from '../attachments/pick-files'
import { useKeepFile } from '../attachments/use-keep-file'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'

interface Props {
  readonly id: string
  readonly value: unknown
  /** What the tick says that stands for paper. */
  readonly label: string
  readonly onChange: (attachmentId: string | undefined) => void
}

/** Something is handed in: as a file, kept at once, or on paper, which gets the id it is filed under. */
export function HandedIn({ id, value, label, onChange }: Props) {
  const words = useWords()
  const { attachments } = words.desk
  const keep = useMutation({ mutationFn: useKeepFile() })
  const file = keep.data?.attachmentId === value ? keep.data : null

  function take([picked]: readonly File[]) {
    if (!picked) return
    keep.mutate(picked, { onSuccess: ({ attachmentId }) => onChange(attachmentId) })
  }

  return (
    <span className="handed-in">
      {file ? (
        <>
          <span className="kept-file">
            <Icon name="tickRing" size={16} />
            {file.fileName}
          </span>
          <button className="btn plain sm" type="button" onClick={() => onChange(undefined)}>
            {attachments.remove}
          </button>
        </>
      ) : (
        <>
          <Checkbox
            id={id}
            checked={typeof value === 'string'}
            onChange={({ target }) => onChange(target.checked ? newId() : undefined)}
          >
            {label}
          </Checkbox>
          <PickFiles label={attachments.pick} isBusy={keep.isPending} onFiles={take} />
        </>
      )}
      {keep.error && (
        <span className="late-text small" role="alert">
          {faultText(words, keep.error, keep.variables?.name ?? '')}
        </span>
      )}
    </span>
  )
}

export function AttachmentField({ id, field, value, onChange }: FieldProps) {
  const { form } = useWords().desk
  return (
    <HandedIn
      id={id}
      value={value}
      label={form.handedIn}
      onChange={(attachmentId) => onChange({ [field.name]: attachmentId })}
    />
  )
}
