import { createRoot } from 'react-dom/client'
import { createLateFlow } from './flow/late-flow'
import { Kiosk } from './kiosk'
import './look/look.css'
import { createLanguageStore } from './words/language'
import { languages, loadWords } from './words/load-words'

const language = createLanguageStore()
const flow = createLateFlow()
const place = document.getElementById('kiosk')
if (!place) throw new Error('The page has no place for the kiosk')

createRoot(place).render(<Kiosk flow={flow} language={language} />)

const reloadAfterMs = 5_000

async function loadTheRest() {
  try {
    await flow.load(async () => {
      const { startSession } = await import('./session/session')
      return startSession(() => language.choose('zh-CN'))
    })
  } catch {
    // Nothing has been told yet at this point, so starting anew loses nothing.
    setTimeout(() => location.reload(), reloadAfterMs)
    return
  }
  for (const one of languages) loadWords(one).catch(() => undefined)
}

loadTheRest()

// A long press must not open the browser's own menu.
document.addEventListener('contextmenu', (event) => event.preventDefault())
