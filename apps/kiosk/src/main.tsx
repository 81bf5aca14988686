import { createRoot } from 'react-dom/client'
import { createLateFlow } from './flow/late-flow'
import { Kiosk } from './kiosk'
import './look/look.css'
import { createLanguageStore } from './words/language'

const language = createLanguageStore()
const flow = createLateFlow()
const place = document.getElementById('kiosk')
if (!place) throw new Error('The page has no place for the kiosk')

createRoot(place).render(<Kiosk flow={flow} language={language} />)

flow.load(async () => {
  const { startSession } = await import('./session/session')
  return startSession(() => language.choose('zh-CN'))
})

// A long press must not open the browser's own menu.
document.addEventListener('contextmenu', (event) => event.preventDefault())
