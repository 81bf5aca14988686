import { createRoot } from 'react-dom/client'
import '../look/look.css'
import { languages, loadWords } from '../words/load-words'
import { fixedViews, troubledViews } from './fixed-views'
import { Shown } from './shown'

const asked = new URLSearchParams(location.search)
const views: Readonly<Record<string, typeof fixedViews.welcome>> = {
  ...fixedViews,
  ...troubledViews,
}
const view = views[asked.get('screen') ?? 'welcome'] ?? fixedViews.welcome
const language = languages.find((one) => one === asked.get('language')) ?? 'zh-CN'
const place = document.getElementById('kiosk')
const pxPerMm = asked.get('pxPerMm')

document.documentElement.lang = language
if (pxPerMm) document.documentElement.style.setProperty('--px-per-mm', pxPerMm)
const words = await loadWords(language)
document.title = words.appTitle
if (place) createRoot(place).render(<Shown view={view} language={language} words={words} />)
