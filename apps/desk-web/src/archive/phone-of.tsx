import { useMutation } from '@tanstack/react-query'
import type { ArchivePerson } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

/** A masked phone. Showing the whole of it is a click, and is written down. */
export function PhoneOf({ person }: { readonly person: ArchivePerson }) {
  const { archive, casePage } = useWords().desk
  const show = useMutation(useTRPC().archive.showPhone.mutationOptions())
  if (!person.phoneMasked) return <span className="muted">–</span>
  if (show.data) {
    return (
      <a className="num" href={`tel:${show.data.phone}`}>
        {show.data.phone}
      </a>
    )
  }
  return (
    <span className="masked">
      {person.phoneMasked}
      <button
        className="btn plain sm"
        type="button"
        aria-label={`${archive.form.showPhone} ${person.name}`}
        title={casePage.revealHint}
        disabled={show.isPending}
        onClick={() => show.mutate({ personId: person.personId })}
      >
        <Icon name="eye" size={16} />
      </button>
    </span>
  )
}
