import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeskCall } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useReader } from '../app/session'
import { Icon } from '../parts/icon'
import { clockText } from '../time/dates'
import { useWords } from '../words/words-provider'

/** Lit lamps: kiosks at which somebody waits for a person. */
export function CallBanners({ calls }: { readonly calls: readonly DeskCall[] }) {
  const { title } = useWords().desk.calls
  return (
    <section aria-label={title} aria-live="polite">
      {calls.length > 0 && (
        <ul className="calls">
          {calls.map((call) => (
            <CallBanner key={call.deskCallId} call={call} />
          ))}
        </ul>
      )}
    </section>
  )
}

function CallBanner({ call }: { readonly call: DeskCall }) {
  const words = useWords().desk.calls
  const { zone } = useReader()
  const trpc = useTRPC()
  const cache = useQueryClient()
  const answer = useMutation(
    trpc.deskCalls.answer.mutationOptions({
      onSettled: () => cache.invalidateQueries(trpc.today.get.queryFilter()),
    }),
  )
  const screen = words.screens[call.screen] ?? call.screen
  return (
    <li className="call">
      <Icon name="bell" size={22} />
      <p>
        <b>{words.from(call.kioskName, screen)}</b>{' '}
        <span className="muted small num">
          {words.since(clockText(Date.parse(call.calledAt), zone))}
        </span>
      </p>
      <button
        className="btn lamp"
        type="button"
        disabled={answer.isPending}
        onClick={() => answer.mutate({ deskCallId: call.deskCallId })}
      >
        <Icon name="door" size={16} />
        {words.answer}
      </button>
    </li>
  )
}
