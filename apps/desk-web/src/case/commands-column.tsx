import { useEffect, useRef, useState } from 'react'
import type { CaseView, CommandOffer } from '../api/answers'
import { isTyping } from '../app/typing'
import { LoadingBars } from '../parts/loading-bars'
import { Prompt } from '../parts/prompt'
import { commandLabel } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { CommandPanel } from './command-panel'
import { isCommon, sortOffers } from './offers'
import { commandButtonId, PossibleCommand } from './possible-command'
import { RefusedOffers } from './refused-offers'

interface Props {
  readonly view: CaseView
  readonly offers: readonly CommandOffer[] | null
}

/** What this person can do now, and what not and why. Keys 1 to 9 press the possible ones. */
export function CommandsColumn({ view, offers }: Props) {
  const words = useWords()
  const { casePage } = words.desk
  const [opened, setOpened] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const isOnPhone = view.fields.some(({ name, value }) => name === 'channel' && value === 'phone')
  const { possible, refused } = sortOffers(offers ?? [])
  // A form that is being filled in stays, even if the rules refuse its command meanwhile.
  const shown =
    opened && !possible.some(({ type }) => type === opened)
      ? [...possible, ...refused.filter(({ type }) => type === opened)]
      : possible
  useNumberKeys(shown, setOpened)
  const returnTo = useFocusAfter(opened)

  function onSent(type: string) {
    returnTo('commands')
    setOpened(null)
    setSaved(casePage.saved(commandLabel(words, view.procedure, type)))
  }

  return (
    <section className="card commands" aria-labelledby="commands">
      <div className="card-head">
        <h2 id="commands" tabIndex={-1}>
          {casePage.youCan}
        </h2>
      </div>
      <div aria-live="polite">{saved && <p className="notice">{saved}</p>}</div>
      {!view.isEnded && (
        <Prompt procedure={view.procedure} state={view.state} isOnPhone={isOnPhone} />
      )}
      {!offers && <LoadingBars />}
      {offers && shown.length === 0 && <p className="muted nothing">{casePage.youCanNothing}</p>}
      <ul>
        {shown.map(({ type }, index) => (
          <li key={type} className={isCommon(type) && opened !== type ? 'minor' : ''}>
            {opened === type ? (
              <CommandPanel
                view={view}
                type={type}
                onSent={() => onSent(type)}
                onClose={() => {
                  returnTo(commandButtonId(type))
                  setOpened(null)
                }}
              />
            ) : (
              <PossibleCommand
                view={view}
                type={type}
                index={index}
                onOpen={() => {
                  setSaved(null)
                  setOpened(type)
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <RefusedOffers view={view} offers={refused.filter(({ type }) => type !== opened)} />
    </section>
  )
}

// Where the keyboard goes on when the form it was in is gone.
function useFocusAfter(opened: string | null): (id: string) => void {
  const target = useRef<string | null>(null)
  useEffect(() => {
    if (opened === null && target.current) document.getElementById(target.current)?.focus()
    if (opened === null) target.current = null
  }, [opened])
  return (id) => {
    target.current = id
  }
}

function useNumberKeys(offers: readonly CommandOffer[], open: (type: string) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      const offer = /^[1-9]$/.test(event.key) ? offers[Number(event.key) - 1] : undefined
      if (!offer) return
      event.preventDefault()
      open(offer.type)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [offers, open])
}
