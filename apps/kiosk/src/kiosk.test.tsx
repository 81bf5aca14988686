import { act, fireEvent, render, screen } from '@testing-library/react'
import { v4 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { createLateFlow } from './flow/late-flow'
import { Kiosk } from './kiosk'
import { openSession } from './session/open-session'
import { settle } from './testing/at-kiosk'
import { createRecordingDesk } from './testing/recording-desk'
import { createLanguageStore } from './words/language'

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function openKiosk() {
  const desk = createRecordingDesk()
  const flow = createLateFlow()
  const language = createLanguageStore()
  render(<Kiosk flow={flow} language={language} />)
  const load = () =>
    act(async () => {
      await flow.load(async () =>
        openSession({
          desk,
          newId,
          now: Date.now,
          resetLanguage: () => language.choose('zh-CN'),
        }),
      )
      await settle()
    })
  return { desk, language, load }
}

describe('the first screen', () => {
  it('offers visiting, leaving, three languages and the desk before anything else has loaded', async () => {
    await openKiosk()

    const names = screen.getAllByRole('button').map(({ textContent }) => textContent)

    expect(names).toEqual([
      '我来访友或办事登记约 1 分钟',
      '我要离开交回访客牌，签离',
      '简体中文',
      '繁體中文',
      'English',
      '呼叫前台',
    ])
  })

  it('counts a touch made before the rest of the code is there', async () => {
    const { load } = await openKiosk()

    press(/我来访友或办事/)
    await load()

    expect(screen.getByRole('heading', { name: '您要去哪一户？' })).toBeTruthy()
  })

  it('speaks English after one touch, and says so to screen readers', async () => {
    await openKiosk()

    press('English')

    expect(await screen.findByRole('button', { name: /I am visiting/ })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })
})

describe('a whole visit', () => {
  it('leaves nothing in any storage and nothing in the history', async () => {
    const { load } = await openKiosk()
    await load()
    const historyBefore = history.length

    press(/我来访友或办事/)
    for (const key of ['3', '号楼', '1', '2', '0', '2']) press(key)
    fireEvent.click(await screen.findByRole('button', { name: /3-1202\s*张/ }))
    press('探亲访友')
    press('没有开车，下一步')
    fireEvent.change(screen.getByLabelText('您的姓名'), { target: { value: '林晓雨' } })
    press('下一步')
    for (const key of '13800138000') press(key)
    press('下一步')
    press('同意并继续')

    expect(await screen.findByRole('heading', { name: /请您稍候/ })).toBeTruthy()
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
    expect(history.length).toBe(historyBefore)
  })

  it('shows a surname and two stars, never more', async () => {
    const { load } = await openKiosk()
    await load()

    press(/我来访友或办事/)
    for (const key of ['3', '号楼', '1', '2', '0', '2']) press(key)
    const answer = await screen.findByRole('button', { name: /3-1202\s*张/ })

    expect(answer.textContent).toBe('3-1202张**')
  })

  it('asks the server for no one before a whole unit number is there', async () => {
    const { desk, load } = await openKiosk()
    await load()

    press(/我来访友或办事/)
    for (const key of ['3', '号楼']) press(key)
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)))

    expect(desk.heard).not.toContain('findHosts')
  })
})

describe('the lamp', () => {
  it('says that the desk is coming', async () => {
    const { load } = await openKiosk()
    await load()

    await act(async () => {
      press('呼叫前台')
      await settle()
    })

    expect(screen.getAllByText('前台已收到，工作人员马上过来。').length).toBeGreaterThan(0)
  })
})
