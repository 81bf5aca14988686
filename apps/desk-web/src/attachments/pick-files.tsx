import { useRef } from 'react'
import { Icon } from '../parts/icon'

interface Props {
  readonly label: string
  readonly isMany?: boolean
  readonly isBusy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that opens the camera or the folder. */
export function PickFiles({ label, isMany = false, isBusy, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        className="sr"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        multiple={isMany}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <button
        className="btn sm"
        type="button"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" size={16} />
        {label}
      </button>
    </>
  )
}
