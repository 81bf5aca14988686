import { useMutation } from '@tanstack/react-query'
import type { SavedFile } from '../api/answers'
import { saveFile } from '../api/save-file'
import { useWords } from '../words/words-provider'
import { Icon } from './icon'

interface Props {
  readonly label: string
  readonly fetchFile: () => Promise<SavedFile>
  readonly isSmall?: boolean
}

/** Fetches a file and has the browser save it; says so when rows had to be left out. */
export function SaveButton({ label, fetchFile, isSmall = false }: Props) {
  const { archive, errors } = useWords().desk
  const save = useMutation({ mutationFn: fetchFile, onSuccess: saveFile })
  return (
    <>
      <button
        className={isSmall ? 'btn sm' : 'btn'}
        type="button"
        disabled={save.isPending}
        onClick={() => save.mutate()}
      >
        <Icon name="download" size={16} />
        {save.isPending ? archive.exporting : label}
      </button>
      {save.isError && (
        <span className="small late-text" role="alert">
          {errors.noAnswer}
        </span>
      )}
      {save.data?.isCut && (
        <span className="small" role="status">
          {archive.exportCut(save.data.rowCount)}
        </span>
      )}
    </>
  )
}
