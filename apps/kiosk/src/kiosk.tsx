import { useEffect, useSyncExternalStore } from 'react'
import { FlowContext } from './flow/flow-context'
import type { LateFlow } from './flow/late-flow'
import { Welcome } from './welcome/welcome'
import type { LanguageStore } from './words/language'
import { WordsContext } from './words/words-context'

interface Props {
  readonly flow: LateFlow
  readonly language: LanguageStore
}

const touches = ['pointerdown', 'keydown', 'input'] as const

/** The kiosk: its first screen at once, the others when their code is there. */
export function Kiosk({ flow, language }: Props) {
  const view = useSyncExternalStore(flow.subscribe, flow.view)
  const Screens = useSyncExternalStore(flow.subscribe, flow.screens)
  const spoken = useSyncExternalStore(language.subscribe, language.spoken)
  const { isAsking, pxPerMm } = view
  useEffect(() => {
    if (pxPerMm) document.documentElement.style.setProperty('--px-per-mm', String(pxPerMm))
  }, [pxPerMm])
  useEffect(() => {
    if (isAsking) return
    const touched = () => flow.send({ type: 'touched' })
    for (const touch of touches) document.addEventListener(touch, touched)
    return () => {
      for (const touch of touches) document.removeEventListener(touch, touched)
    }
  }, [flow, isAsking])
  return (
    <WordsContext value={{ ...spoken, choose: language.choose }}>
      <FlowContext value={{ view, send: flow.send }}>
        {view.screen === 'welcome' && <Welcome />}
        {Screens && <Screens />}
      </FlowContext>
    </WordsContext>
  )
}
