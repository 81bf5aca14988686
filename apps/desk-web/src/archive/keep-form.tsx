import { Modal } from 'antd'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../words/words-provider'
import { FormFailure } from './form-failure'

interface Props {
  readonly title: string
  readonly error: unknown
  readonly isPending: boolean
  readonly children: ReactNode
  /** What else can be done, at the far end of the foot. */
  readonly aside?: ReactNode
  /** What else there is to know of it. */
  readonly below?: ReactNode
  readonly onSave: () => void
  readonly onClose: () => void
  readonly onLook: () => void
}

/** A small form over the page, for one thing of the archive. */
export function KeepForm(props: Props) {
  const { title, error, isPending, children, aside, below, onSave, onClose, onLook } = props
  const { app, archive } = useWords().desk
  return (
    <Modal open title={title} footer={null} width={520} onCancel={onClose} destroyOnHidden>
      <form
        className="keep-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          onSave()
        }}
      >
        {children}
        {Boolean(error) && <FormFailure error={error} onLook={onLook} />}
        <div className="form-foot">
          <button className="btn filled" type="submit" disabled={isPending}>
            {isPending ? archive.form.saving : archive.form.save}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {app.cancel}
          </button>
          {aside}
        </div>
      </form>
      {below}
    </Modal>
  )
}
