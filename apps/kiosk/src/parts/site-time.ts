import type { KioskWords, Language } from '../words/load-words'

interface When {
  readonly language: Language
  readonly words: KioskWords
  readonly timeZone: string | undefined
}

const styles = {
  'zh-CN': ['zh-CN', 'numeric'],
  'zh-TW': ['zh-TW', 'numeric'],
  en: ['en-GB', 'short'],
} as const

/** 14:05 on the site's clock. */
export const timeText = (at: number, { timeZone }: Pick<When, 'timeZone'>) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)

/** The site's day, with its weekday. */
export function dayText(at: number, { language, words, timeZone }: When): string {
  const [locale, month] = styles[language]
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    month,
    day: 'numeric',
    weekday: 'long',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    language === 'en' && type === 'month' ? part(type) : part(type).replace(/\D/g, '')
  return words.day(number('month'), number('day'), part('weekday'))
}
