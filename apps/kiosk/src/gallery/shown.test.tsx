import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { screens } from '../flow/view'
import { languages, loadWords } from '../words/load-words'
import { fixedViews, troubledViews } from './fixed-views'
import { Shown } from './shown'

const chinese = await loadWords('zh-CN')
const withoutLamp = ['code', 'measure', 'enrolled', 'waiting']

async function show(view: (typeof fixedViews)['welcome']) {
  render(<Shown view={view} language="zh-CN" words={chinese} />)
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
}

describe.each(languages)('in %s', (language) => {
  it.each(screens)(
    '%s has one heading of the first rank, and no key without a name',
    async (name) => {
      const words = await loadWords(language)

      render(<Shown view={fixedViews[name]} language={language} words={words} />)

      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      const nameless = screen
        .getAllByRole('button')
        .filter((key) => !key.textContent?.trim() && !key.getAttribute('aria-label'))
      expect(nameless).toEqual([])
    },
  )
})

describe('every screen', () => {
  it.each(screens.filter((name) => !withoutLamp.includes(name)))(
    '%s has the lamp',
    async (name) => {
      await show(fixedViews[name])

      expect(screen.getByRole('button', { name: '呼叫前台' })).toBeTruthy()
    },
  )

  it('that waits fetches a person too', async () => {
    await show(fixedViews.waiting)

    expect(screen.getByRole('button', { name: '不等了，请前台帮忙' })).toBeTruthy()
  })

  it('says above the footer when the network has gone', async () => {
    await show(troubledViews.hostOffline ?? fixedViews.host)

    expect(screen.getByText('网络暂时不通，请直接到前台，工作人员会帮您。')).toBeTruthy()
  })

  it('asks an idle screen in a dialog whether anybody is there', async () => {
    await show(troubledViews.stillThere ?? fixedViews.phone)

    expect(screen.getByRole('dialog', { name: '您还在吗？' })).toBeTruthy()
  })

  it('sends a visitor without a phone to the desk when they leave', async () => {
    await show(troubledViews.welcomeInEscorted ?? fixedViews.welcomeIn)

    expect(screen.getByText('请到前台签离，报访客牌号即可。')).toBeTruthy()
  })
})
