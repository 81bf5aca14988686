import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

interface Props {
  readonly caseId: string
  readonly field: string
  readonly sequence?: number
  readonly value: { readonly masked: string; readonly isErased: boolean }
}

/** A masked value; showing it is one press, and the audit knows of it. */
export function MaskedValue({ caseId, field, sequence, value }: Props) {
  const { casePage } = useWords().desk
  const reveal = useMutation(useTRPC().cases.reveal.mutationOptions())
  if (value.isErased) return <span className="muted">{casePage.erased}</span>
  const shown = reveal.data?.value
  return (
    <span className="masked">
      <span className="num">{shown ?? value.masked}</span>{' '}
      <button
        className="btn plain eye"
        type="button"
        title={casePage.revealHint}
        aria-label={shown === undefined ? casePage.revealHint : casePage.hide}
        disabled={reveal.isPending}
        onClick={() =>
          shown === undefined ? reveal.mutate({ caseId, field, sequence }) : reveal.reset()
        }
      >
        <Icon name="eye" size={16} />
        {shown === undefined ? casePage.reveal : casePage.hide}
      </button>
    </span>
  )
}
